import { expect, test } from 'vitest';
import { readNumber } from './read-number';

test.each([
  ['number', '6', 6],
  ['number', '６ 家', 6],
  ['number', '3.6倍', 3.6],
  ['number', '－40 分', -40],
  ['number', '1,000', 1000],
  ['number', '六', null],
  ['number', '', null],
  ['percent', '45%', 0.45],
  ['percent', '0.45', 0.0045],
  ['money', '5万', 5_000_000],
  ['money', '-5', null],
] as const)('as a %s, “%s” is read as %s', (entry, text, value) => {
  expect(readNumber(entry, text)).toBe(value);
});
