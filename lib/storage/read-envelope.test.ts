import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleProfiles, whatIf } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { MAX_FILE, writeEnvelope } from './envelope';
import { planOf } from './kept-plan';
import { VERSION } from './migrations';
import { readEnvelope } from './read-envelope';
import { sampleSnapshot } from './sample-snapshot';
import { NO_VALUES, type Values } from './values';

const asOf = '2026-11-23';
const savedAt = '2026-11-23T08:00:00.000Z';
const stance = { climate: 'tight', programme: 'unchanged' } as const;
const stretched = sampleProfiles.stretched(asOf);
const values = { payDownCards: yuan(100), closeLenders: 1 };
const target = { kind: 'edge', signal: 'cardUtilization', at: 0.7 } as const;
const told = { lender: 'bank', target, value: 0.6, saidBy: '甲银行客服', on: asOf } as const;

const full: Values = {
  draft: { income: '3万', accounts: [{ institution: '<script>alert(1)</script>' }] },
  quick: { product: 'card', oldLimit: '5w' },
  profile: stretched,
  settings: { lender: 'bank', stance },
  plan: planOf(whatIf(stretched, asOf, null, values).tasks, {
    adoptedOn: asOf,
    lender: 'platform',
    stance,
    source: 'whatIf',
  }),
  scenarios: {
    version: 1,
    items: [{ id: 'a', name: '还清信用卡', values, savedOn: asOf }],
  },
  overrides: [told],
  rates: { lpr1y: 0.03, lpr5y: 0.035, confirmedOn: asOf },
  letters: { explain: '您好：\n我想说明一下。' },
};
const snapshots = [sampleSnapshot('2026-11-20'), sampleSnapshot('2026-10-20')];
const file = writeEnvelope(full, snapshots, savedAt);
const withPart = (part: object) => ({ ...JSON.parse(file), ...part });

test('what was taken away comes back the same', () => {
  expect(readEnvelope(file, asOf)).toStrictEqual({
    ok: true,
    envelope: { format: 'limitlens', version: VERSION, savedAt, ...full, snapshots },
    leftOut: 0,
  });
});

test.each<[string, string, unknown]>([
  ['nothing', 'EMPTY', ''],
  ['only blanks', 'EMPTY', ' \n\t'],
  ['a letter', 'NOT_JSON', '您好'],
  ['a table', 'NOT_JSON', 'limit,balance\n1,2'],
  ['a page', 'NOT_JSON', '<!doctype html><title>{</title>'],
  ['a file cut in half', 'TRUNCATED', file.slice(0, file.length / 2)],
  ['a file that lost its last mark', 'TRUNCATED', file.slice(0, -1)],
  ['a list', 'OTHER_FORMAT', '[1, 2]'],
  ['a number', 'OTHER_FORMAT', '42'],
  ["another app's file", 'OTHER_FORMAT', '{"format": "ledger", "version": 1}'],
  ['an object without a format', 'OTHER_FORMAT', {}],
  ['nothing at all', 'OTHER_FORMAT', undefined],
  ['a file of a newer version', 'FUTURE_VERSION', withPart({ version: VERSION + 1, more: true })],
  ['a file without a version', 'UNKNOWN_VERSION', withPart({ version: undefined })],
  ['version 0', 'UNKNOWN_VERSION', withPart({ version: 0 })],
  ['half a version', 'UNKNOWN_VERSION', withPart({ version: 1.5 })],
  ['a version in words', 'UNKNOWN_VERSION', withPart({ version: '1' })],
  ['a file beyond any size', 'TOO_LARGE', ' '.repeat(MAX_FILE + 1)],
  ['a day that is none', 'INVALID', withPart({ savedAt: 'yesterday' })],
  ['a record we never wrote', 'INVALID', withPart({ secrets: {} })],
  ['a form that is a list', 'INVALID', withPart({ draft: [] })],
  ['a lender we do not know', 'INVALID', withPart({ settings: { lender: 'pawnshop' } })],
  ['a profile that is a text', 'INVALID', withPart({ profile: 'rich' })],
])('%s is refused as %s', (_, code, input) => {
  expect(readEnvelope(input, asOf)).toMatchObject({ ok: false, code });
});

test.each<[string, unknown, (string | number)[]]>([
  ['profile', { ...full.profile, accounts: [{ id: 'a' }] }, ['profile', 'accounts', 0]],
  ['settings', { ...full.settings, stance: null }, ['settings', 'stance']],
  ['draft', 1, ['draft']],
])('what is wrong in the %s is told by its place', (name, value, path) => {
  const read = readEnvelope(withPart({ [name]: value }), asOf);
  expect(read.ok ? [] : read.issues[0]?.path.slice(0, path.length)).toEqual(path);
});

test('an empty file of ours is fine, and so are records it does not name', () => {
  const bare = { format: 'limitlens', version: 1, savedAt };
  expect(readEnvelope(bare, asOf)).toMatchObject({ ok: true, envelope: NO_VALUES });
});

test('a file from before there were plans still comes back, without one', () => {
  const { plan, scenarios, ...before } = { ...JSON.parse(file), version: 1 };
  expect([plan, scenarios]).not.toContain(null);
  expect(readEnvelope(before, asOf)).toMatchObject({
    ok: true,
    envelope: { version: VERSION, profile: full.profile, plan: null, scenarios: null },
  });
});

test('a mark that editors put first does no harm', () => {
  expect(readEnvelope(`\uFEFF${file}`, asOf).ok).toBe(true);
});

test('an inquiry of today still stands when the clock has gone back a day in flight', () => {
  const profile = { version: 1, inquiries: [{ on: asOf, institution: '甲', reason: 'self' }] };
  expect(readEnvelope(withPart({ profile }), '2026-11-22').ok).toBe(true);
  expect(readEnvelope(withPart({ profile }), '2026-11-21').ok).toBe(false);
});

describe('a hostile file', () => {
  test.each([
    ['at the root', `{"__proto__": {"admin": true}, ${file.slice(1)}`],
    ['in the profile', file.replace('"profile": {', '"profile": {"__proto__": {"admin": 1},')],
    ['in the settings', file.replace('"settings": {', '"settings": {"constructor": {"x": 1},')],
  ])('is refused for a key that reaches a prototype %s', (_, text) => {
    expect(readEnvelope(text, asOf)).toMatchObject({ ok: false, code: 'INVALID' });
    expect({}).not.toHaveProperty('admin');
  });

  test('loses such a key inside a form', () => {
    const text = file.replace('"draft": {', '"draft": {"__proto__": {"admin": "1"},');
    expect(readEnvelope(text, asOf)).toMatchObject({ ok: true, envelope: { draft: full.draft } });
    expect({}).not.toHaveProperty('admin');
  });

  test.each<[string, unknown]>([
    ['brackets without end', '['.repeat(2_000_000)],
    ['objects without end', '{"a":'.repeat(500_000)],
    [
      'an object that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('of %s is refused in peace', (_, input) => {
    expect(readEnvelope(input, asOf).ok).toBe(false);
  });
});

test('no junk makes it throw', { timeout: 30_000 }, () => {
  const outside = { format: 'limitlens', version: 1, savedAt };
  const junk = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.json(),
    fc
      .record({ draft: fc.anything(), profile: fc.anything(), settings: fc.anything() })
      .map((parts) => ({ ...outside, ...parts })),
    fc.nat(file.length).map((at) => file.slice(0, at) + file.slice(at + 1)),
  );
  fc.assert(
    fc.property(junk, (input) => {
      expect(typeof readEnvelope(input, asOf).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

test('whatever was typed comes back the same', { timeout: 30_000 }, () => {
  const name = fc
    .string()
    .filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));
  const answers = fc.option(
    fc.dictionary(
      name,
      fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.array(fc.string()), fc.boolean()),
      {
        noNullPrototype: true,
      },
    ),
  );
  const values: fc.Arbitrary<Values> = fc.record({
    draft: answers,
    quick: answers,
    profile: fc.constantFrom(null, ...Object.values(sampleProfiles).map((make) => make(asOf))),
    settings: fc.constantFrom(null, full.settings),
    plan: fc.constantFrom(null, full.plan),
    scenarios: fc.constantFrom(null, full.scenarios),
    overrides: fc.constantFrom(null, full.overrides),
    rates: fc.constantFrom(null, full.rates),
    letters: fc.option(
      fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,9}$/), fc.string({ unit: 'binary' })),
    ),
  });
  fc.assert(
    fc.property(values, (each) => {
      const read = readEnvelope(writeEnvelope(each, [], savedAt), asOf);
      expect(read).toMatchObject({ ok: true, envelope: each });
    }),
    { numRuns: 50 },
  );
});
