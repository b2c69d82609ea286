import { describe, expect, it, test } from 'vitest';
import { aucOf, type Outcome } from './auc';

const outcomes = (goods: number[], bads: number[]): Outcome[] => [
  ...goods.map((total) => ({ total, bad: false })),
  ...bads.map((total) => ({ total, bad: true })),
];

describe('how well a total ranks', () => {
  test.each<[string, number[], number[], number]>([
    ['every bad borrower below every good one', [5, 6, 7], [1, 2], 1],
    ['the other way round', [1, 2], [5, 6, 7], 0],
    ['all totals the same', [4, 4, 4], [4, 4], 0.5],
    ['one pair of six the wrong way', [3, 5, 6], [1, 4], 5 / 6],
    ['a tie counts half', [2, 4], [2, 1], 7 / 8],
  ])('%s', (_, goods, bads, expected) =>
    expect(aucOf(outcomes(goods, bads)).auc).toBeCloseTo(expected, 12),
  );

  it("has DeLong's interval, worked out by hand", () => {
    // Bads 1 and 4 against goods 3, 5, 6: placements 1 and 2/3, variance 1/18; goods 1/2, 1, 1,
    // variance 1/12. Standard error: √(1/18 / 2 + 1/12 / 3) = √(1/18) = 0.2357.
    const { low, high, auc } = aucOf(outcomes([3, 5, 6], [1, 4]));
    expect(auc - low).toBeCloseTo(1.959964 * Math.sqrt(1 / 18), 9);
    expect(high - auc).toBeCloseTo(auc - low, 12);
  });

  it('has no width where nothing is ever misranked', () => {
    const { low, high } = aucOf(outcomes([5, 6, 7], [1, 2]));
    expect([low, high]).toEqual([1, 1]);
  });

  it('tells how many borrowers and what share went bad', () =>
    expect(aucOf(outcomes([3, 5, 6], [1]))).toMatchObject({ rows: 4, badShare: 0.25 }));
});
