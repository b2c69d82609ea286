import { expect, it, test } from 'vitest';
import { firstMonths, longestRunOf, newestOf, oldestOf, sizeOf } from './month-set';

const setOf = (...ages: number[]) => ages.reduce((set, age) => set | (1 << age), 0);

test.each<[string, number[], { size: number; run: number; newest: number; oldest: number }]>([
  ['no month', [], { size: 0, run: 0, newest: -1, oldest: -1 }],
  ['this month', [0], { size: 1, run: 1, newest: 0, oldest: 0 }],
  ['the last of 24 months', [23], { size: 1, run: 1, newest: 23, oldest: 23 }],
  ['three in a row and one apart', [2, 3, 4, 9], { size: 4, run: 3, newest: 2, oldest: 9 }],
  ['two runs of the same length', [1, 2, 7, 8], { size: 4, run: 2, newest: 1, oldest: 8 }],
])('%s', (_, ages, expected) => {
  const set = setOf(...ages);
  expect({
    size: sizeOf(set),
    run: longestRunOf(set),
    newest: newestOf(set),
    oldest: oldestOf(set),
  }).toEqual(expected);
});

it('counts the months behind from this month back', () => {
  expect([firstMonths(0), firstMonths(1), firstMonths(3)]).toEqual([0, 0b1, 0b111]);
  expect(sizeOf(firstMonths(24))).toBe(24);
});
