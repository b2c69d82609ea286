// Stage: score. The total alone, straight from facts. Ranges and attribution ask for thousands of
// totals and look at no line; it is always the scorecard's own total.

import type { Facts } from '../facts/facts';
import { oncePerPolicy } from '../policy/once-per-policy';
import type { Edge, Policy } from '../policy/policy';
import { inputsOf } from '../signals/inputs';
import { SIGNAL_READERS } from '../signals/read';
import { bandIndex } from './score';

/** One attribute, laid out for quick reading. */
type Table = {
  read: (facts: Facts) => number | null;
  /** A figure of one fact is known or open as a whole; a ratio may be open in part. */
  isRatio: boolean;
  bands: readonly Edge[];
  points: readonly number[];
  unknownPoints: number;
};

const tablesOf = oncePerPolicy(({ attributes, knockOuts }) => ({
  attributes: attributes.map(({ signal, bands, unknownPoints }): Table => ({
    read: SIGNAL_READERS[signal],
    isRatio: inputsOf(signal).length > 1,
    bands,
    points: bands.map(({ points }) => points),
    unknownPoints,
  })),
  caps: knockOuts.map(({ signal, from, cap }) => ({ read: SIGNAL_READERS[signal], from, cap })),
}));

const pointsFor = ({ bands, points, unknownPoints }: Table, value: number | null): number =>
  value === null ? unknownPoints : (points[bandIndex(bands, value)] ?? 0);

/**
 * The total of a record of facts under a policy, knock-outs included.
 *
 * @example totalOf(facts, policy) //=> scorecard(signalsOf(facts), policy).total
 */
export function totalOf(facts: Facts, policy: Policy): number {
  const { attributes, caps } = tablesOf(policy);
  let total = 0;
  for (const table of attributes) total += pointsFor(table, table.read(facts));
  for (const { read, from, cap } of caps) {
    if (cap < total && (read(facts) ?? -Infinity) >= from) total = cap;
  }
  return total;
}

/**
 * The lowest and the highest total that these facts leave open, given the same facts with each open
 * one at its worst and at its best. A line built on an open fact may also stay unknown; each line is
 * taken by itself, so both ends may lie further out than any one borrower's figures reach.
 */
export function totalsBetween(
  facts: Facts,
  worst: Facts,
  best: Facts,
  policy: Policy,
): { lowest: number; highest: number } {
  const { attributes, caps } = tablesOf(policy);
  let lowest = 0;
  let highest = 0;
  for (const table of attributes) {
    const value = table.read(facts);
    const asIs = pointsFor(table, value);
    const isOpen = value === null || table.isRatio;
    const ifWorst = isOpen ? pointsFor(table, table.read(worst)) : asIs;
    const ifBest = isOpen ? pointsFor(table, table.read(best)) : asIs;
    lowest += Math.min(asIs, ifWorst, ifBest);
    highest += Math.max(asIs, ifWorst, ifBest);
  }
  for (const { read, from, cap } of caps) {
    if (cap < lowest && (read(worst) ?? -Infinity) >= from) lowest = cap;
    if (cap < highest && (read(best) ?? -Infinity) >= from) highest = cap;
  }
  return { lowest, highest };
}
