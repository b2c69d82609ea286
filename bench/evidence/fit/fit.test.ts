import { expect, test } from 'vitest';
import { policyOn } from '@/lib/review';
import { anchors } from './anchors';
import { leastAboveZero } from './linear';
import { priorPoints } from './prior';
import { lossesOf, pointsFrom } from './steps';
import { wholeSteps } from './whole';

const policy = policyOn('2026-11-23', 'platform');

test('least squares keep an equality and let no unknown fall below zero', () => {
  const h = [
    [1, 0],
    [0, 1],
  ];
  expect(leastAboveZero(h, [3, -1], [{ of: [1, 1], is: 1 }])).toEqual([1, 0]);
  const [a = 0, b = 0] = leastAboveZero(h, [3, 2], [{ of: [1, 1], is: 3 }]);
  expect([a, b]).toEqual([2, 1]);
});

test('rounding keeps every anchor', () =>
  expect(
    wholeSteps([1.4, 1.4, 1.2, 5], [{ of: [1, 1, 1, 0], is: 4 }], [false, false, false, true]),
  ).toEqual([2, 1, 1, 5]));

test('steps that do not move give the table that they came from', () => {
  const prior = priorPoints(policy);
  const losses = lossesOf(policy, prior);
  expect(
    pointsFrom(policy, losses, prior, anchors(policy, losses)[0]?.of.map(Number) ?? []),
  ).toEqual(prior);
});
