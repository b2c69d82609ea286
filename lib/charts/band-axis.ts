// Pure geometry of a bullet bar: bands side by side on an axis. Each band takes its share of the
// axis by how far it reaches, yet none is too narrow to see, and a value always stands in its band.

import type { Edge } from '@/lib/review';
import { percent } from './scale';

/** A stretch of the axis, in percent of its length. */
export type Span = { x: number; width: number };

/** One band: where it begins and ends in the signal's own unit, and where that is on the axis. */
export type AxisBand = Span & { start: number; end: number };

/** Whole values fill a cell each: 5 stands in the middle between 5 and 6, never on an edge. */
export type Steps = 'whole' | 'continuous';

/** Where a band begins on the axis: above 4, counted in whole numbers, is from 5 on. */
const startOf = (edge: Edge, steps: Steps) => {
  if (edge.from !== undefined) return edge.from;
  return steps === 'whole' ? Math.floor(edge.above) + 1 : edge.above;
};

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/** Shares of 1 by size, with a floor that the larger ones make room for. */
function sharesOf(sizes: readonly number[], floor: number): number[] {
  const raised = new Set<number>();
  for (;;) {
    const free = 1 - raised.size * floor;
    const sum = sizes.reduce((total, size, i) => (raised.has(i) ? total : total + size), 0);
    const share = (index: number) => ((sizes[index] ?? 0) / sum) * free;
    const low = sizes.findIndex((_, i) => !raised.has(i) && share(i) < floor);
    if (low < 0) return sizes.map((_, i) => (raised.has(i) ? floor : share(i)));
    raised.add(low);
  }
}

/** The last band ends one usual band further on, or just past a value that is further still. */
function lastEnd(starts: readonly number[], usual: number, value: number | null, steps: Steps) {
  const end = (starts.at(-1) ?? 0) + usual;
  const need = (value ?? 0) + (steps === 'whole' ? 1 : 0);
  return need >= end ? need + usual / 2 : end;
}

/**
 * The bands of one signal along an axis of 100. Wide bands are drawn wider, but every band takes
 * at least `1 / (bands + 2.5)` of the axis, and one far-off value does not shrink the others.
 */
export function bandAxis(edges: readonly Edge[], value: number | null, steps: Steps): AxisBand[] {
  const starts = edges.map((edge) => startOf(edge, steps));
  const sizes = starts.slice(1).map((start, i) => Math.max(start - (starts[i] ?? 0), 0));
  const usual = sizes.length === 0 ? Math.max(value ?? 1, 1) : median(sizes);
  const shares = sharesOf([...sizes, usual], 1 / (edges.length + 2.5));
  let x = 0;
  return starts.map((start, i) => {
    const band = {
      start,
      end: starts[i + 1] ?? lastEnd(starts, usual, value, steps),
      x: percent(x),
      width: percent(shares[i] ?? 0),
    };
    x += shares[i] ?? 0;
    return band;
  });
}

/** How near a mark may come to the edge of its band, in percent of the axis. */
const MARGIN = 1.2;

/**
 * Where a value is marked, in percent: inside its own band, however close to the edge.
 *
 * @example markAt({ start: 5, end: 7, x: 40, width: 20 }, 5, 'whole') //=> 45
 */
export function markAt(band: AxisBand, value: number, steps: Steps): number {
  const size = band.end - band.start;
  const along = value + (steps === 'whole' ? 0.5 : 0) - band.start;
  const inside = size > 0 ? (along / size) * band.width : band.width / 2;
  const margin = Math.min(MARGIN, band.width / 2);
  return percent((band.x + Math.min(band.width - margin, Math.max(margin, inside))) / 100);
}
