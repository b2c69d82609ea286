import { expect, test } from 'vitest';
import { leastYuan, nearlyYuan } from './near';

test.each([
  ['to three figures', 516_924, 516_000],
  ['never up', 9_999_999, 9_990_000],
  ['small amounts to the yuan', 1667, 1600],
  ['round amounts as they are', 14_000_000, 14_000_000],
  ['less than a yuan is any amount', 1, null],
])('tells an amount %s', (_, fen, expected) => {
  expect(nearlyYuan(fen)).toBe(expected);
});

test('the least amount in whole yuan does it', () => {
  expect([leastYuan(516_924), leastYuan(250_000)]).toEqual([517_000, 250_000]);
});
