import { expect, test } from 'vitest';
import { rulesOn, type Override } from '@/lib/review';
import { writeEnvelope } from './envelope';
import { readEnvelope } from './read-envelope';
import { sampleSnapshot } from './sample-snapshot';
import { NO_VALUES } from './values';

const asOf = '2026-11-23';
const [first, second] = [sampleSnapshot('2026-11-20'), sampleSnapshot('2026-10-20')];
const file = writeEnvelope(NO_VALUES, [first, second], '2026-11-23T08:00:00.000Z');
const holding = (snapshots: unknown) => ({ ...JSON.parse(file), snapshots });

test('kept reviews come back as they were', () => {
  expect(readEnvelope(file, asOf)).toMatchObject({
    leftOut: 0,
    envelope: { snapshots: [first, second] },
  });
});

test('each stands on a line of its own', () => {
  expect(file.split('\n').filter((line) => line.startsWith('  {"id"'))).toHaveLength(2);
});

test('how far it is can be heard', () => {
  const told: string[] = [];
  const many = Array.from({ length: 30 }, (_, at) => ({ ...first, id: `${at}` }));
  readEnvelope(holding(many), asOf, (done, total) => told.push(`${done} of ${total}`));
  expect(told).toEqual(['0 of 30', '25 of 30']);
});

test('one that is not sound is left out and counted, as is one that comes twice', () => {
  const broken = [{ ...first, id: '' }, { ...second, policy: {} }, null, '<b>'];
  const read = readEnvelope(holding([...broken, second, second]), asOf);
  expect(read).toMatchObject({ ok: true, leftOut: 5, envelope: { snapshots: [second] } });
});

test('what is no list is refused', () => {
  expect(readEnvelope(holding({}), asOf)).toMatchObject({ ok: false, code: 'INVALID' });
});

test('a profile that was sound on its day stays sound, however old', () => {
  const old = sampleSnapshot('2025-10-20');
  const text = writeEnvelope(NO_VALUES, [old], '2026-11-23T08:00:00.000Z');
  expect(readEnvelope(text, asOf)).toMatchObject({ leftOut: 0, envelope: { snapshots: [old] } });
});

test('rules with a borrower’s own numbers come back with them', () => {
  const own: Override = {
    lender: 'platform',
    target: { kind: 'amount', term: 'productCap' },
    value: 15_000_000,
    saidBy: '甲银行客服',
    on: '2026-11-01',
  };
  const { policy } = rulesOn('2026-11-20', 'platform', [own]) ?? {};
  if (!policy?.overrides) throw new Error('not in force');
  const kept = { ...first, policy };
  const text = writeEnvelope(NO_VALUES, [kept], '2026-11-23T08:00:00.000Z');
  expect(readEnvelope(text, asOf)).toMatchObject({ leftOut: 0, envelope: { snapshots: [kept] } });
});
