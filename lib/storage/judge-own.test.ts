import { describe, expect, test } from 'vitest';
import { judgeValue } from './judge';
import { VERSION } from './migrations';
import type { RecordName } from './names';
import { MAX_LETTER, MAX_LETTERS } from './values';

const asOf = '2026-11-23';
const rates = { lpr1y: 0.03, lpr5y: 0.035, confirmedOn: asOf };
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`letter${at}`, '您好']));

const sound = (name: RecordName, value: unknown) => judgeValue(name, value, VERSION, asOf).ok;

describe('confirmed rates', () => {
  test.each<[string, unknown, boolean]>([
    ['as ratios stand', rates, true],
    ['in percent are no ratios', { ...rates, lpr1y: 3 }, false],
    ['of nothing are no rates', { ...rates, lpr5y: 0 }, false],
    ['of a day that is none do not stand', { ...rates, confirmedOn: '2026-02-30' }, false],
    ['without their day do not stand', { lpr1y: 0.03, lpr5y: 0.035 }, false],
  ])('%s', (_, value, expected) => {
    expect(sound('rates', value)).toBe(expected);
  });
});

describe('letters', () => {
  test.each<[string, unknown, boolean]>([
    ['keep their lines', { explain: '您好：\n我想说明一下。' }, true],
    ['may be as long as may be', { explain: 'x'.repeat(MAX_LETTER) }, true],
    ['may not be longer', { explain: 'x'.repeat(MAX_LETTER + 1) }, false],
    ['may be as many as may be', many(MAX_LETTERS), true],
    ['may not be more', many(MAX_LETTERS + 1), false],
    ['are text', { explain: 1 }, false],
    ['have plain ids', { '<b>': 'x' }, false],
  ])('%s', (_, value, expected) => {
    expect(sound('letters', value)).toBe(expected);
  });
});

const cap = {
  lender: 'bank',
  target: { kind: 'amount', term: 'productCap' },
  value: 10_000_000,
  saidBy: '甲银行网点',
  on: asOf,
};

test.each<[string, unknown, boolean]>([
  ['a list stands', [cap], true],
  ['one that nobody said does not', [{ ...cap, saidBy: '' }], false],
  ['an endless list does not', Array.from({ length: 1000 }, () => cap), false],
])('of own numbers for rules, %s', (_, value, expected) => {
  expect(sound('overrides', value)).toBe(expected);
});
