// What the lender did beside what the review says, and whether the borrower's figures explain it.
// Severity runs: more, unchanged, only the way to ask for more gone, lowered, stopped, closed. Pure.

import type { Decision, LimitEvent, Review } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';

type Difference = {
  /** Milder or harsher than what the lender did, much the same, or not to be told yet. */
  kind: 'same' | 'milder' | 'harsher' | 'open';
  /** How much more limit the review leaves than the lender did; `null` where that is no amount. */
  gap: Fen | null;
};

const EVENT_SEVERITY = { increaseRemoved: 2, decreased: 3, frozen: 4, closed: 5 } as const;
const ACTION_SEVERITY = { increase: 0, hold: 1, decrease: 3, freeze: 4, close: 5 } as const;

/** Two lower limits within this share of the old one are told as much the same. */
const NEAR = 0.1;

function reviewSeverity({ action, increaseAccess }: Decision): number {
  return action === 'hold' && !increaseAccess
    ? EVENT_SEVERITY.increaseRemoved
    : ACTION_SEVERITY[action];
}

function byLimits(review: Fen, lender: Fen, old: Fen): Difference {
  const gap = toFen(review - lender);
  if (Math.abs(gap) <= old * NEAR) return { kind: 'same', gap };
  return { kind: gap > 0 ? 'milder' : 'harsher', gap };
}

type Judged = Pick<Review, 'decision' | 'range'>;

/**
 * The review beside the event. A stop and a limit below what is drawn both leave nothing to draw,
 * yet they are not the same: the review is milder. While facts are unknown it may be open, and is
 * measured from the end of the range that lies nearest.
 */
export function differenceOf({ decision, range }: Judged, event: LimitEvent): Difference {
  const { kind, newLimit, oldLimit } = event;
  const left = newLimit ?? (kind === 'increaseRemoved' ? oldLimit : toFen(0));
  const nearest = toFen(Math.min(Math.max(left, range.low), range.high));
  if (range.low < range.high && nearest === left) return { kind: 'open', gap: null };
  const review = reviewSeverity(decision);
  const lender = EVENT_SEVERITY[kind];
  if (review === lender && kind === 'decreased' && newLimit !== null) {
    return byLimits(nearest, newLimit, oldLimit);
  }
  if (review === lender) return { kind: 'same', gap: null };
  const gap = newLimit === null ? null : toFen(nearest - newLimit);
  return { kind: review < lender ? 'milder' : 'harsher', gap };
}

/** Days within which an event still raises the questions of the first days. */
const RECENT_DAYS = 60;

/** Whether an event so many days ago is recent; one that lies ahead of the day counts too. */
export const isRecent = (daysAgo: number) => daysAgo <= RECENT_DAYS;
