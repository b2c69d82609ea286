// Stage: score. The total alone, straight from facts. Ranges and attribution ask for thousands of
// totals and look at no line; it is always the scorecard's own total.

import type { Facts } from '../facts/facts';
import { oncePerPolicy } from '../policy/once-per-policy';
import type { Policy } from '../policy/policy';
import { SIGNAL_READERS } from '../signals/read';
import { bandIndex } from './score';

const tablesOf = oncePerPolicy(({ attributes, knockOuts }) => ({
  attributes: attributes.map(({ signal, bands, unknownPoints }) => ({
    read: SIGNAL_READERS[signal],
    bands,
    points: bands.map(({ points }) => points),
    unknownPoints,
  })),
  caps: knockOuts.map(({ signal, from, cap }) => ({ read: SIGNAL_READERS[signal], from, cap })),
}));

/**
 * The total of a record of facts under a policy, knock-outs included.
 *
 * @example totalOf(facts, policy) //=> scorecard(signalsOf(facts), policy).total
 */
export function totalOf(facts: Facts, policy: Policy): number {
  const { attributes, caps } = tablesOf(policy);
  let total = 0;
  for (const { read, bands, points, unknownPoints } of attributes) {
    const value = read(facts);
    total += value === null ? unknownPoints : (points[bandIndex(bands, value)] ?? 0);
  }
  for (const { read, from, cap } of caps) {
    if (cap < total && (read(facts) ?? -Infinity) >= from) total = cap;
  }
  return total;
}
