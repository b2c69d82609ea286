import { expect, test } from 'vitest';
import { bandAxis, markAt, type AxisBand } from './band-axis';

const from = (...edges: number[]) => edges.map((edge) => ({ from: edge }));
const starts = (bands: readonly AxisBand[]) => bands.map(({ start }) => start);

test('equal bands share the axis equally', () => {
  expect(bandAxis(from(0, 1, 2), 0, 'whole')).toEqual([
    { start: 0, end: 1, x: 0, width: 33.33 },
    { start: 1, end: 2, x: 33.33, width: 33.33 },
    { start: 2, end: 3, x: 66.67, width: 33.33 },
  ]);
});

test('a narrow band stays wide enough to see, a wide one is wider', () => {
  const [narrow, wide] = bandAxis(from(0, 4, 31, 61), 0, 'whole');
  expect(narrow?.width).toBeCloseTo(100 / 6.5, 1);
  expect(wide?.width).toBeGreaterThan(narrow?.width ?? 100);
});

test('bands touch and fill the whole axis', () => {
  const bands = bandAxis(from(0, 0.2, 0.3, 0.4, 0.5, 0.55, 0.65, 0.8), 0.37, 'continuous');
  bands.slice(1).forEach((band, i) => {
    const before = bands[i];
    expect(band.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 1);
  });
  expect((bands.at(-1)?.x ?? 0) + (bands.at(-1)?.width ?? 0)).toBeCloseTo(100, 1);
});

test('above 4 in whole numbers begins at 5, as a ratio just past 4', () => {
  const edges = [{ from: 0 }, { above: 4 }] as const;
  expect(starts(bandAxis(edges, 0, 'whole'))).toEqual([0, 5]);
  expect(starts(bandAxis(edges, 0, 'continuous'))).toEqual([0, 4]);
});

test('a far-off value stretches what the last band stands for, not its drawing', () => {
  const usual = bandAxis(from(0, 2, 4, 7, 11), 3, 'whole');
  const extreme = bandAxis(from(0, 2, 4, 7, 11), 2000, 'whole');
  expect(extreme.map(({ width }) => width)).toEqual(usual.map(({ width }) => width));
  expect(extreme.at(-1)?.end).toBeGreaterThan(2000);
});

test('a single band spans the axis', () => {
  expect(bandAxis(from(0), null, 'continuous')).toEqual([{ start: 0, end: 1, x: 0, width: 100 }]);
});

const band = { start: 5, end: 7, x: 40, width: 20 };

test.each([
  ['the first whole value, half a cell in', 5, 'whole', 45],
  ['the last whole value', 6, 'whole', 55],
  ['a ratio on the edge, just inside', 5, 'continuous', 41.2],
  ['a ratio in the middle', 6, 'continuous', 50],
  ['a ratio at the far edge, still inside', 7, 'continuous', 58.8],
] as const)('marks %s', (_, value, steps, expected) => {
  expect(markAt(band, value, steps)).toBe(expected);
});

test('a mark stands in its band for every value and every policy-like axis', () => {
  const edges = from(0, 12, 36, 84, 144, 240);
  for (let value = 0; value < 720; value += 1) {
    const bands = bandAxis(edges, value, 'whole');
    const own = bands.findLast(({ start }) => value >= start);
    const at = own && markAt(own, value, 'whole');
    expect(at).toBeGreaterThan(own?.x ?? Infinity);
    expect(at).toBeLessThan((own?.x ?? 0) + (own?.width ?? 0));
  }
});
