// What became of the borrowers in each band, set by set: how many there were, what share went bad,
// and the weight of evidence. A set that holds one value alone of a signal tells nothing of it.

import { bandIndex, type Attribute, type SignalId } from '@/lib/review';
import type { Borrower } from './tally';

type Bin = { borrowers: number; bads: number; badRate: number; woe: number };

/** Half a borrower is added to each count, so that an empty side stays finite. */
const HALF = 0.5;

/** ln(share of goods / share of bads): above 0 is safer than the whole set. */
export const weightOfEvidence = (goods: number, bads: number, allGoods: number, allBads: number) =>
  Math.log((goods + HALF) / (allGoods + HALF)) - Math.log((bads + HALF) / (allBads + HALF));

const known = (borrowers: readonly Borrower[], signal: SignalId) =>
  borrowers.filter(({ signals }) => signals[signal] !== null);

/** Whether a set can tell anything of a signal: it is known, and not the same for all. */
export const tells = (borrowers: readonly Borrower[], signal: SignalId): boolean =>
  new Set(known(borrowers, signal).map(({ signals }) => signals[signal])).size > 1;

/** One bin for each band of a signal, over the borrowers whose value is known. */
export function binsOf(borrowers: readonly Borrower[], { signal, bands }: Attribute): Bin[] {
  const counts = bands.map(() => ({ borrowers: 0, bads: 0 }));
  for (const { signals, bad } of known(borrowers, signal)) {
    const count = counts[bandIndex(bands, signals[signal] ?? 0)];
    if (!count) continue;
    count.borrowers += 1;
    if (bad) count.bads += 1;
  }
  const allBads = borrowers.filter(({ bad }) => bad).length;
  const allGoods = borrowers.length - allBads;
  return counts.map((count) => ({
    ...count,
    badRate: count.borrowers === 0 ? 0 : count.bads / count.borrowers,
    woe: weightOfEvidence(count.borrowers - count.bads, count.bads, allGoods, allBads),
  }));
}
