import { expect, test } from 'vitest';
import { anchorAt, labelsThatFit, textWidth, type AxisLabel } from './labels';

const at = (...places: number[]): AxisLabel[] =>
  places.map((place) => ({ at: place, width: 30, anchor: 'middle' }));

test.each([
  ['all where there is room', at(0, 50, 100), [0, 1, 2], 300, [0, 1, 2]],
  ['the first in order of priority where two collide', at(50, 55), [1, 0], 300, [1]],
  ['both once the axis is wide enough', at(50, 55), [1, 0], 900, [0, 1]],
  ['none for a place that does not exist', at(50), [3], 300, []],
])('keeps %s', (_, labels, priority, axis, expected) => {
  expect([...labelsThatFit(labels, priority, axis)].sort()).toEqual(expected);
});

test('a label that starts at its place takes no room before it', () => {
  const labels: AxisLabel[] = [
    { at: 0, width: 30, anchor: 'start' },
    { at: 15, width: 30, anchor: 'middle' },
    { at: 100, width: 30, anchor: 'end' },
  ];
  expect([...labelsThatFit(labels, [0, 1, 2], 400)]).toEqual([0, 1, 2]);
});

test.each([
  ['7 家', 12, 26.4],
  ['55%', 10, 18],
  ['', 12, 0],
])('"%s" is about as wide as expected', (text, size, expected) => {
  expect(textWidth(text, size)).toBeCloseTo(expected, 5);
});

test.each([
  [5, 'start'],
  [50, 'middle'],
  [95, 'end'],
])('at %d%% a text leans to the %s', (place, expected) => {
  expect(anchorAt(place)).toBe(expected);
});
