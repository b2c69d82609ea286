import { expect, test } from 'vitest';
import { RESULTS } from '@/lib/content/evidence/results';
import { caughtAt } from './evidence-view';

test.each([
  ['at a point of the curve', 0.5, 0.8],
  ['between two points', 0.25, 0.4],
  ['where nobody is refused', 0, 0],
  ['where everybody is', 1, 1],
])('reads a curve %s', (_, share, caught) =>
  expect(
    caughtAt(
      [
        [0, 0],
        [0.5, 0.8],
        [1, 1],
      ],
      share,
    ),
  ).toBeCloseTo(caught, 12),
);

test('no curve ever falls', () => {
  for (const { roc } of RESULTS.sets) {
    expect([...roc].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))).toEqual(
      roc,
    );
  }
});
