import { expect, test } from 'vitest';
import { along, axisReach, niceTicks, roundStep } from './scale';

test.each([
  ['in the middle', 5, 10, 50],
  ['at the start', 0, 10, 0],
  ['at the end', 10, 10, 100],
  ['past the end', 11, 10, 100],
  ['below the start', -1, 10, 0],
  ['a third, to two decimals', 1, 3, 33.33],
  ['on an axis of no length', 5, 0, 0],
])('a value %s', (_, value, end, expected) => {
  expect(along(value, end)).toBe(expected);
});

test.each([
  [0.9, 1],
  [1, 1],
  [1.1, 2],
  [2.1, 2.5],
  [2.6, 5],
  [5.1, 10],
  [16.25, 20],
  [0.03, 0.05],
  [0, 1],
])('the round step for at least %d is %d', (least, expected) => {
  expect(roundStep(least)).toBeCloseTo(expected, 10);
});

test.each([
  ['up to a value between ticks', 65, 4, [0, 20, 40, 60, 80]],
  ['up to a value on a tick', 80, 4, [0, 20, 40, 60, 80]],
  ['of a single step', 1, 1, [0, 1]],
  ['of nothing', 0, 4, [0, 1]],
  ['in quarters', 1, 4, [0, 0.25, 0.5, 0.75, 1]],
])('ticks %s', (_, max, steps, expected) => {
  expect(niceTicks(max, steps)).toEqual(expected);
});

test.each([
  ['what must be seen sets the reach', [10, 20], [50], 50],
  ['a value not far past it is shown too', [120], [50], 120],
  ['a value far past it is cut off', [126], [50], 50],
  ['without anything that must be seen all is shown', [3, 9], [0], 9],
  ['of nothing at all the reach is nothing', [], [], 0],
])('%s', (_, values, focus, expected) => {
  expect(axisReach(values, focus)).toBe(expected);
});
