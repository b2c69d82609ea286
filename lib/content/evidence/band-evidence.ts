// What became of other borrowers in each band of a scored signal, as `npm run evidence` counted it.
// The file behind it is large for a page: whoever shows it imports this module when it is needed.

import type { Edge, LenderKind, SignalId, SOURCES } from '@/lib/review';
import rows from './bands.json';

/** A public set of outcomes. */
export type OutcomeSet = (typeof SOURCES)['allOutcomeSets']['sets'][number];

/** Why a set was not believed on a signal; the words stand in `doubts.ts`. */
export type DoubtCode = 'ACCEPTED_ONLY' | 'DISPUTED' | 'TOO_FEW';

/** How the borrowers of one set whose value fell in the band fared. */
export type Outcomes = {
  set: OutcomeSet;
  borrowers: number;
  /** Share that went bad. */
  badRate: number;
  /** ln(share of goods / share of bads) within the set: above 0 is safer than the set's average. */
  woe: number;
  /** The points of the band follow this set. */
  believed: boolean;
  /** Why not, where it was not. */
  doubt: DoubtCode | null;
};

/** `judgement`: no set tells, or none was believed. */
type Verdict = 'fitted' | 'commonly-quoted' | 'judgement';

export type BandEvidence = { verdict: Verdict; outcomes: readonly Outcomes[] };

type Row = {
  lenders: readonly LenderKind[];
  signal: SignalId;
  from?: number;
  above?: number;
  verdict: Verdict;
  outcomes: readonly Outcomes[];
};

const NONE: BandEvidence = { verdict: 'judgement', outcomes: [] };

/**
 * The evidence behind one band of a scored signal, found by its lower edge; `edge` may be the band
 * itself. Sets that do not hold the signal are left out. A band that was never counted, such as one
 * that the borrower moved, rests on judgement and has no outcomes.
 *
 * @example evidenceFor('platform', 'lateMonthsLast24Months', { from: 0 }).verdict //=> 'fitted'
 */
export function evidenceFor(lender: LenderKind, signal: SignalId, edge: Edge): BandEvidence {
  const found = (rows as readonly Row[]).find(
    (row) =>
      row.signal === signal &&
      row.from === edge.from &&
      row.above === edge.above &&
      row.lenders.includes(lender),
  );
  return found ? { verdict: found.verdict, outcomes: found.outcomes } : NONE;
}
