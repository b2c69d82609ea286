// Which headline is the answer: the likely action and limit, or a range while facts are unknown. Pure.

import type { LimitEvent, Review } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';

export type HeadlineCode =
  | 'increase'
  | 'hold'
  | 'decrease'
  | 'freeze'
  | 'close'
  /** The lender cut, froze or closed; these figures would not have. */
  | 'noCutHold'
  | 'noCutIncrease'
  /** There is no line yet. */
  | 'open'
  | 'openNothing'
  /** Facts are unknown: lower in any case, or somewhere between. */
  | 'decreaseBetween'
  | 'between';

export type HeadlineTone = 'loss' | 'watch' | 'fine';

export type Headline = {
  code: HeadlineCode;
  tone: HeadlineTone;
  limit: Fen;
  low: Fen;
  high: Fen;
};

const TONES: Record<HeadlineCode, HeadlineTone> = {
  increase: 'fine',
  hold: 'fine',
  decrease: 'loss',
  freeze: 'loss',
  close: 'loss',
  noCutHold: 'fine',
  noCutIncrease: 'fine',
  open: 'fine',
  openNothing: 'watch',
  decreaseBetween: 'loss',
  between: 'watch',
};

const isCut = (event: LimitEvent | null) => event !== null && event.kind !== 'increaseRemoved';

function codeOf({ decision, range }: Review, event: LimitEvent | null): HeadlineCode {
  const { action, currentLimit } = decision;
  if (range.low < range.high) {
    return currentLimit !== null && range.high < currentLimit ? 'decreaseBetween' : 'between';
  }
  if (currentLimit === null) return action === 'increase' ? 'open' : 'openNothing';
  if (isCut(event) && action === 'hold') return 'noCutHold';
  if (isCut(event) && action === 'increase') return 'noCutIncrease';
  return action;
}

/** The headline of a review, given what the lender did. */
export function headlineOf(review: Review, event: LimitEvent | null): Headline {
  const code = codeOf(review, event);
  const { low, high } = review.range;
  return { code, tone: TONES[code], limit: review.decision.limit, low, high };
}
