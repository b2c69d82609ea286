import { expect, test } from 'vitest';
import { exampleReview, RATIOS } from './worked-example';

test.each(RATIOS)('$signal is what the example divides', ({ signal, part, whole }) => {
  const { facts, signals } = exampleReview;
  expect(signals[signal]).toBeCloseTo((facts[part] ?? 0) / (facts[whole] ?? 1), 10);
});

test('the example has a knock-out nowhere, so that its lines alone make the total', () => {
  const { lines, total } = exampleReview.scorecard;
  expect(lines.every(({ kind }) => kind === 'attribute')).toBe(true);
  expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(total);
});

test('the example shows a cut, one term that binds, and reasons', () => {
  const { decision, reasons } = exampleReview;
  expect(decision.action).toBe('decrease');
  expect(decision.bindingTerm).not.toBeNull();
  expect(reasons.filter(({ headline }) => headline).length).toBeGreaterThan(1);
});
