// Grades as stretches of the scale from 0 to the best total. Pure.

import { along } from '@/lib/charts/scale';
import type { Grade, GradeId, Policy, Review } from '@/lib/review';

export type GradeSpan = {
  id: GradeId;
  grade: Grade;
  /** The total it begins at, the climate's shift included. */
  from: number;
  x: number;
  width: number;
};

/** Every grade on the scale, the worst first, as the assumed climate moves them. */
export function gradeSpans({ scorecard, stance }: Review, policy: Policy): GradeSpan[] {
  const shift = policy.climates[stance.climate].cutOffShift;
  const worstFirst = [...policy.grades].reverse();
  const starts = worstFirst.map(({ from }, i) => (i === 0 ? 0 : from + shift));
  return worstFirst.map((grade, i) => {
    const from = starts[i] ?? 0;
    const x = along(from, scorecard.best);
    const end = along(starts[i + 1] ?? scorecard.best, scorecard.best);
    return { id: grade.id, grade, from, x, width: Math.max(0, end - x) };
  });
}

/** The next better grade and the points it takes; `null` at the top. */
export function nextGrade(
  spans: readonly GradeSpan[],
  total: number,
): { id: GradeId; points: number } | null {
  const next = spans.find(({ from }) => from > total);
  return next ? { id: next.id, points: next.from - total } : null;
}
