// Borrowers of a set who look alike to a card are counted together: the band each scored signal falls
// in, the lowest cap that a knock-out sets, how many there are and how many went bad.

import { bandIndex, type Policy, type SignalId, type Signals } from '@/lib/review';
import type { Outcome } from './auc';
import type { Points } from './points';

export type Borrower = { signals: Signals; bad: boolean };

/** `bands` in the order of the policy's attributes; -1 is not known. */
export type Group = {
  bands: readonly number[];
  cap: number | null;
  borrowers: number;
  bads: number;
};

export type Tally = { signals: readonly SignalId[]; groups: readonly Group[] };

/** The lowest cap that a knock-out of the policy sets; `null` when none does. */
function capOf(signals: Signals, { knockOuts }: Policy): number | null {
  const caps = knockOuts
    .filter(({ signal, from }) => (signals[signal] ?? -Infinity) >= from)
    .map(({ cap }) => cap);
  return caps.length === 0 ? null : Math.min(...caps);
}

/** Counts borrowers by the bands and knock-outs of a policy. */
export function tally(borrowers: readonly Borrower[], policy: Policy): Tally {
  const groups = new Map<string, Group>();
  for (const { signals, bad } of borrowers) {
    const bands = policy.attributes.map(({ signal, bands: edges }) => {
      const value = signals[signal];
      return value === null ? -1 : bandIndex(edges, value);
    });
    const cap = capOf(signals, policy);
    const key = `${bands.join(' ')} ${cap}`;
    const group = groups.get(key) ?? { bands, cap, borrowers: 0, bads: 0 };
    group.borrowers += 1;
    if (bad) group.bads += 1;
    groups.set(key, group);
  }
  return { signals: policy.attributes.map(({ signal }) => signal), groups: [...groups.values()] };
}

/** Every borrower's total under a table of points, knock-outs included. */
export function totalsOf({ signals, groups }: Tally, points: Points): Outcome[] {
  return groups.flatMap(({ bands, cap, borrowers, bads }) => {
    const sum = signals.reduce((total, signal, i) => {
      const own = points[signal];
      const band = bands[i] ?? -1;
      return total + (band < 0 ? (own?.unknown ?? 0) : (own?.bands[band] ?? 0));
    }, 0);
    const total = cap === null ? sum : Math.min(sum, cap);
    return Array.from({ length: borrowers }, (_, i) => ({ total, bad: i < bads }));
  });
}
