// One figure of the kept reviews over time. Pure.

import { SIGNAL_IDS, type SignalId } from '@/lib/review';
import type { Snapshot } from '@/lib/storage/snapshot';
import { dayNumber, type IsoDate } from '@/lib/units/calendar';

export type Figure = 'limit' | 'total' | SignalId;

export const FIGURES: readonly Figure[] = ['limit', 'total', ...SIGNAL_IDS];

/** A figure as a review of that day had it; `null`: it was not known. */
type Point = { on: IsoDate; value: number | null };

export function figureIn({ review }: Snapshot, figure: Figure): number | null {
  if (figure === 'limit') return review.decision.limit;
  if (figure === 'total') return review.scorecard.total;
  return review.signals[figure] ?? null;
}

/** Oldest first, one a day: the last that was kept. `newestFirst` is the order of the store. */
export function pointsOf(newestFirst: readonly Snapshot[], figure: Figure): Point[] {
  const byDay = new Map<IsoDate, Point>();
  for (const snapshot of newestFirst) {
    const { asOf } = snapshot;
    if (!byDay.has(asOf)) byDay.set(asOf, { on: asOf, value: figureIn(snapshot, figure) });
  }
  return [...byDay.values()].reverse();
}

export type KnownPoint = { on: IsoDate; value: number };

export const knownOf = (points: readonly Point[]): KnownPoint[] =>
  points.flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]));

/** So many places along a line; a thousand reviews are drawn as fast as two. */
const PLACES = 120;

export type Line = { days: number[]; values: number[] };

/**
 * The figure at even steps of time, as the latest review of each knew it. Needs two points; the
 * first and the last stand at the ends. Days count from the first.
 */
export function lineOf(known: readonly KnownPoint[], places = PLACES): Line {
  const start = dayNumber(known[0]?.on ?? '1970-01-01');
  const spans = known.map(({ on, value }) => ({ at: dayNumber(on) - start, value }));
  const length = spans.at(-1)?.at ?? 0;
  const steps = Math.max(1, Math.min(places - 1, length));
  const days = Array.from({ length: steps + 1 }, (_, i) => (length * i) / steps);
  let next = 0;
  const values = days.map((day) => {
    while ((spans[next + 1]?.at ?? Infinity) <= day) next += 1;
    return spans[next]?.value ?? 0;
  });
  return { days, values };
}
