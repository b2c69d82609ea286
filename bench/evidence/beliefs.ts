// Which set is believed on which signal, and why another is not. Known beforehand from how each set
// came about, never chosen by what ranks best.

import type { SignalId } from '@/lib/review';
import type { DoubtCode, OutcomeSet } from '@/lib/content/evidence/band-evidence';

/** Fewer borrowers than this in a band tell nothing. */
export const ENOUGH = 100;

const FUNDED_DESPITE: Partial<Record<OutcomeSet, DoubtCode>> = { lendingClub2015: 'ACCEPTED_ONLY' };

/** Doubts by signal; a set that is not named is believed. */
export const DOUBTED: Partial<Record<SignalId, Partial<Record<OutcomeSet, DoubtCode>>>> = {
  currentDaysPastDue: FUNDED_DESPITE,
  lateMonthsLast24Months: FUNDED_DESPITE,
  worstDaysPastDueLast24Months: FUNDED_DESPITE,
  monthsSinceLastLate: FUNDED_DESPITE,
  derogatoryRecords: FUNDED_DESPITE,
  employmentMonths: { lendingClub2015: 'DISPUTED' },
};

/** Why a set is not believed on a band that `borrowers` of it fall in; `null` when it is. */
export function doubtOf(signal: SignalId, set: OutcomeSet, borrowers: number): DoubtCode | null {
  return DOUBTED[signal]?.[set] ?? (borrowers < ENOUGH ? 'TOO_FEW' : null);
}
