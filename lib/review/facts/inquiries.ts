// Stage: facts. Hard inquiries by window, measured back from `asOf`. Looking at one's own report
// and a lender's after-loan checks are soft: they are never counted.

import { inWindow, leavesWindowOn, windowStart, type IsoDate } from '@/lib/units/calendar';
import { HARD_REASONS } from '../profile/lists';
import type { Profile } from '../profile/schema';
import type { FactsOf } from './facts';

/** An inquiry stays on the report for two years; a burst on one day is looked for in twelve months. */
const BURST_MONTHS = 12;

const UNKNOWN: FactsOf<'inquiries'> = {
  hardInquiriesLast1Month: null,
  hardInquiriesLast2Months: null,
  hardInquiriesLast3Months: null,
  hardInquiriesLast6Months: null,
  hardInquiriesLast12Months: null,
  largestSameDayInquiries: null,
  nextInquiryLeaves3MonthsOn: null,
  nextInquiryLeaves6MonthsOn: null,
  nextInquiryLeaves12MonthsOn: null,
};

function largestGroup(days: readonly IsoDate[]): number {
  const counts = new Map<IsoDate, number>();
  let largest = 0;
  for (const day of days) {
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    if (count > largest) largest = count;
  }
  return largest;
}

/** The day the oldest record in the window leaves it; `null` when the window is empty. */
export function nextToLeave(
  days: readonly IsoDate[],
  months: number,
  asOf: IsoDate,
): IsoDate | null {
  const start = windowStart(asOf, months);
  let oldest: IsoDate | null = null;
  for (const day of days) {
    if (inWindow(day, start, asOf) && (oldest === null || day < oldest)) oldest = day;
  }
  return oldest && leavesWindowOn(oldest, months);
}

/** How many days fall inside the last so many months. */
export function countInWindow(days: readonly IsoDate[], months: number, asOf: IsoDate): number {
  const start = windowStart(asOf, months);
  let count = 0;
  for (const day of days) if (inWindow(day, start, asOf)) count += 1;
  return count;
}

/** Counts of hard inquiries; all `null` when the borrower has not told any inquiry or "none". */
export function readInquiries(profile: Profile, asOf: IsoDate): FactsOf<'inquiries'> {
  if (profile.inquiries === null) return UNKNOWN;
  const start = windowStart(asOf, BURST_MONTHS);
  const days: IsoDate[] = [];
  for (const { on, reason } of profile.inquiries) {
    if (HARD_REASONS.has(reason) && inWindow(on, start, asOf)) days.push(on);
  }
  return {
    hardInquiriesLast1Month: countInWindow(days, 1, asOf),
    hardInquiriesLast2Months: countInWindow(days, 2, asOf),
    hardInquiriesLast3Months: countInWindow(days, 3, asOf),
    hardInquiriesLast6Months: countInWindow(days, 6, asOf),
    hardInquiriesLast12Months: days.length,
    largestSameDayInquiries: largestGroup(days),
    nextInquiryLeaves3MonthsOn: nextToLeave(days, 3, asOf),
    nextInquiryLeaves6MonthsOn: nextToLeave(days, 6, asOf),
    nextInquiryLeaves12MonthsOn: nextToLeave(days, 12, asOf),
  };
}
