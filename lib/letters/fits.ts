// Which letter fits first, and why: help with what is owed before anything else, then records that do
// not fit one another, then the question why, then the request to restore.

import { toFen, type Fen } from '@/lib/units/fen';
import { recordsToDispute } from './dispute';
import type { LetterId } from './letter';
import type { Matter } from './matter';

export type WhyCode =
  | 'OVERDUE'
  | 'CASH_SHORT'
  | 'RECORDS_ODD'
  | 'NOT_EXPLAINED'
  | 'LIMIT_CUT'
  | 'REVIEW_MILDER'
  | 'AFTER_AN_EVENT'
  | 'NOTHING_PRESSING'
  | 'IF_WRONG'
  | 'IF_NOT_YOURS'
  | 'AFTER_AN_ANSWER'
  | 'BEFORE_ANY_LATE_DAY';

/** `amount` and `count` are the figures of the sentence; `null` where it has none. */
export type Fit = { id: LetterId; why: WhyCode; amount: Fen | null; count: number | null };

type Placed = Fit & { rank: number };

const fit = (id: LetterId, why: WhyCode, rank: number, figures: Partial<Fit> = {}): Placed => ({
  id,
  why,
  rank,
  amount: null,
  count: null,
  ...figures,
});

/** Letters from this rank on wait until something calls for them. */
const WAITING = 10;

function hardshipFit({ hardship }: Matter): Placed {
  if (hardship === null) return fit('hardship', 'BEFORE_ANY_LATE_DAY', WAITING + 3);
  return fit('hardship', hardship === 'overdue' ? 'OVERDUE' : 'CASH_SHORT', 0);
}

function disputeFit(matter: Matter): Placed {
  const odd = recordsToDispute(matter).filter(({ contradicted }) => contradicted).length;
  return odd > 0
    ? fit('dispute', 'RECORDS_ODD', 1, { count: odd })
    : fit('dispute', 'IF_WRONG', WAITING);
}

function explanationFit({ profile, unexplained }: Matter): Placed {
  const event = profile.limitEvent;
  if (event === null) return fit('explanation', 'NOTHING_PRESSING', WAITING + 4);
  if (event.kind !== 'increaseRemoved' && unexplained !== null && unexplained < 0) {
    return fit('explanation', 'NOT_EXPLAINED', 2, { amount: toFen(-unexplained) });
  }
  return fit('explanation', 'LIMIT_CUT', 2);
}

function restorationFit({ profile, review }: Matter): Placed {
  const event = profile.limitEvent;
  if (event === null) return fit('restoration', 'AFTER_AN_EVENT', WAITING + 5);
  const left = event.kind === 'closed' ? 0 : event.newLimit;
  const { limit } = review.decision;
  return left !== null && limit > left
    ? fit('restoration', 'REVIEW_MILDER', 3, { amount: limit })
    : fit('restoration', 'AFTER_AN_EVENT', 4);
}

/** All letters, the one that fits best first. */
export const fittingLetters = (matter: Matter): Fit[] =>
  [
    hardshipFit(matter),
    disputeFit(matter),
    explanationFit(matter),
    restorationFit(matter),
    fit('notMine', 'IF_NOT_YOURS', WAITING + 1),
    fit('complaint', 'AFTER_AN_ANSWER', WAITING + 2),
  ]
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, why, amount, count }) => ({ id, why, amount, count }));

/** Whether something in the figures calls for this letter. */
export const isCalledFor = ({ why }: Fit): boolean =>
  ['OVERDUE', 'CASH_SHORT', 'RECORDS_ODD', 'NOT_EXPLAINED', 'LIMIT_CUT', 'REVIEW_MILDER'].includes(
    why,
  );
