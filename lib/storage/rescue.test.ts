import { beforeEach, expect, test, vi } from 'vitest';
import { sampleProfiles } from '@/lib/review';
import { VERSION } from './migrations';
import { RESCUE } from './names';
import { dropRescue, leaveRescue, takeRescue } from './rescue';

const asOf = '2026-11-23';
const kept = new Map<string, string>();
const keeper = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', keeper);
});

test('what one page leaves, the next one takes, once', async () => {
  const rescue = {
    values: { draft: { income: '3万' }, profile: sampleProfiles.steady(asOf), quick: null },
    bases: { draft: 7, profile: 0, quick: 0 },
  };
  leaveRescue(rescue);
  expect(await takeRescue(asOf)).toEqual(rescue);
  expect(await takeRescue(asOf)).toBeNull();
});

test('it stays until it is handed over, in case this page closes, too', async () => {
  leaveRescue({ values: { draft: { income: '3万' } }, bases: {} });
  const taking = takeRescue(asOf);
  expect(kept.has(RESCUE)).toBe(true);
  expect((await taking)?.values).toEqual({ draft: { income: '3万' } });
  expect(kept.size).toBe(0);
});

test('of two tabs that open in the same moment, one takes it', async () => {
  leaveRescue({ values: { draft: { income: '3万' } }, bases: {} });
  const taken = await Promise.all([takeRescue(asOf), takeRescue(asOf)]);
  expect(taken.filter((each) => each !== null)).toHaveLength(1);
});

test('what is dropped is gone', async () => {
  leaveRescue({ values: { draft: { income: '3万' } }, bases: {} });
  dropRescue();
  expect(kept.size).toBe(0);
});

test.each([
  ['is no JSON', '{"version": 1, "values'],
  ['is something else', '[]'],
  ['has another version', '{"version": 9, "values": {}, "bases": {}}'],
])('what %s is not taken, and removed', async (_, text) => {
  kept.set(RESCUE, text);
  expect(await takeRescue(asOf)).toBeNull();
  expect(kept.size).toBe(0);
});

test('a record that is not sound is left out, the others are taken', async () => {
  const values = { draft: { a: '1' }, profile: 'junk', settings: { lender: 'x' } };
  kept.set(RESCUE, JSON.stringify({ version: VERSION, values, bases: { draft: 'x' } }));
  expect((await takeRescue(asOf))?.values).toEqual({ draft: { a: '1' } });
});

test('a browser that refuses is no obstacle', async () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => leaveRescue({ values: {}, bases: {} })).not.toThrow();
  expect(() => dropRescue()).not.toThrow();
  expect(await takeRescue(asOf)).toBeNull();
});
