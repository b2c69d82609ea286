import { expect, test } from 'vitest';
import { areSignals, isScoreLine, MAX_POINTS } from './judge-figures';
import { sampleSnapshot } from './sample-snapshot';

const { review } = sampleSnapshot('2026-11-20');
const [line] = review.scorecard.lines;

test('every line and signal that a review gives is sound', () => {
  expect(review.scorecard.lines.filter((each) => !isScoreLine(each))).toEqual([]);
  expect(areSignals(review.signals)).toBe(true);
});

test.each<[string, unknown]>([
  ['a line without its points', { ...line, points: undefined }],
  ['a line of half a point', { ...line, points: 0.5 }],
  ['a line beyond all points', { ...line, best: MAX_POINTS + 1 }],
  ['a line with something more', { ...line, more: 1 }],
  ['a line of a signal that nobody knows', { ...line, signal: 'shoeSize' }],
  ['a line with a source from an object’s own names', { ...line, pointsSource: 'constructor' }],
  ['a line in a band below the first', { ...line, band: -1 }],
  ['a line whose value is no number', { ...line, value: Number.NaN }],
  ['a list', [line]],
  ['nothing', null],
])('%s is not', (_, value) => {
  expect(isScoreLine(value)).toBe(false);
});

test.each<[string, unknown, boolean]>([
  ['a signal that was added since may be missing', {}, true],
  ['one that is not known is null', { lenderCount: null }, true],
  ['a text is no figure', { lenderCount: '3' }, false],
  ['an unknown name is no signal', { shoeSize: 42 }, false],
  ['a list is none', [], false],
])('%s', (_, value, sound) => {
  expect(areSignals(value)).toBe(sound);
});
