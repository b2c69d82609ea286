// Stage: plan. What the calendar holds by itself: days on which a record stops counting, and days on
// which something ends or falls due.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { Member } from '../../change/member';
import type { Review } from '../../review-types';

export const ROLL_OFF_KINDS = [
  'inquiryLeaves',
  'accountNotNew',
  'lateMonthLeaves',
  'recordLeaves',
  'accountMatures',
  'guaranteeEnds',
  'paymentDue',
] as const;
export type RollOffKind = (typeof ROLL_OFF_KINDS)[number];

export type RollOff = {
  kind: RollOffKind;
  /** The first day on which the record no longer counts; the day that something ends or is due. */
  on: IsoDate;
  /** The record it is about. */
  subject: Member;
  /** The window that it leaves, in months; `null` where no window ends. */
  months: number | null;
  /**
   * How many of its kind still count from that day on: inquiries or new accounts in that window,
   * late months of that account, records. `null` where nothing is counted.
   */
  left: number | null;
  /** What ends or falls due, in fen; `null` where that is not known or no money. */
  amount: Fen | null;
  /** What a review would say on that day, nothing new having happened and all paid on time. */
  review?: Review;
};

/** The windows that inquiries are counted in, in months. */
export const INQUIRY_WINDOWS = [1, 2, 3, 6, 12] as const;
