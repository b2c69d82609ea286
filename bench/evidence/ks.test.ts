import { expect, test } from 'vitest';
import { ksOf, rocOf, thinned } from './ks';

const outcomes = [
  { total: 1, bad: true },
  { total: 2, bad: true },
  { total: 2, bad: false },
  { total: 3, bad: false },
];

test('the curve refuses the lowest totals first, ties together', () =>
  expect(rocOf(outcomes)).toEqual([
    { goods: 0, bads: 0 },
    { goods: 0, bads: 0.5 },
    { goods: 0.5, bads: 1 },
    { goods: 1, bads: 1 },
  ]));

test('KS is the widest gap between bads and goods refused', () =>
  expect(ksOf(outcomes).ks).toBe(0.5));

test('a thinned curve keeps both ends', () => {
  const curve = Array.from({ length: 9 }, (_, i) => ({ goods: i / 8, bads: i / 8 }));
  expect(thinned(curve, 3).map(({ goods }) => goods)).toEqual([0, 0.5, 1]);
});
