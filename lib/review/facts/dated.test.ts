import { describe, expect, it } from 'vitest';
import { datedWithin, nextLeavesOn, windowOf } from './dated';

const AS_OF = '2026-11-23';

describe('dated records', () => {
  const dated = datedWithin(
    ['2026-11-24', '2026-11-23', '2026-09-01', '2026-08-24', '2026-08-23', '2025-11-23'],
    12,
    AS_OF,
  );

  it('count from the day after a window begins up to the day of the review', () => {
    expect(dated.days).toEqual(['2026-11-23', '2026-09-01', '2026-08-24', '2026-08-23']);
    expect([1, 3, 6].map((months) => windowOf(dated, months, AS_OF).count)).toEqual([1, 3, 4]);
  });

  it('leave a window oldest first, in whatever order they are listed', () => {
    expect(nextLeavesOn(windowOf(dated, 3, AS_OF))).toBe('2026-11-24');
    expect(nextLeavesOn(windowOf(dated, 1, '2027-01-31'))).toBeNull();
  });
});
