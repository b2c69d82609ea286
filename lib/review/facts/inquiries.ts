// Stage: facts. Hard inquiries by window, measured back from `asOf`. Looking at one's own report
// and a lender's after-loan checks are soft: they are never counted.

import { dayNumber, windowStart, type IsoDate } from '@/lib/units/calendar';
import { HARD_REASONS } from '../profile/lists';
import type { Profile } from '../profile/schema';
import { datedWithin, nextLeavesOn, windowOf } from './dated';
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

/** The most records on one day; they lie within the last so many months. */
function mostOnOneDay(numbers: readonly number[], months: number, asOf: IsoDate): number {
  const first = dayNumber(windowStart(asOf, months));
  const counts: number[] = [];
  let most = 0;
  for (const number of numbers) {
    const count = (counts[number - first] ?? 0) + 1;
    counts[number - first] = count;
    if (count > most) most = count;
  }
  return most;
}

/** Counts of hard inquiries; all `null` when the borrower has not told any inquiry or "none". */
export function readInquiries(profile: Profile, asOf: IsoDate): FactsOf<'inquiries'> {
  if (profile.inquiries === null) return UNKNOWN;
  const days: IsoDate[] = [];
  for (const { on, reason } of profile.inquiries) if (HARD_REASONS.has(reason)) days.push(on);
  const dated = datedWithin(days, BURST_MONTHS, asOf);
  const last3Months = windowOf(dated, 3, asOf);
  const last6Months = windowOf(dated, 6, asOf);
  const last12Months = windowOf(dated, BURST_MONTHS, asOf);
  return {
    hardInquiriesLast1Month: windowOf(dated, 1, asOf).count,
    hardInquiriesLast2Months: windowOf(dated, 2, asOf).count,
    hardInquiriesLast3Months: last3Months.count,
    hardInquiriesLast6Months: last6Months.count,
    hardInquiriesLast12Months: last12Months.count,
    largestSameDayInquiries: mostOnOneDay(dated.numbers, BURST_MONTHS, asOf),
    nextInquiryLeaves3MonthsOn: nextLeavesOn(last3Months),
    nextInquiryLeaves6MonthsOn: nextLeavesOn(last6Months),
    nextInquiryLeaves12MonthsOn: nextLeavesOn(last12Months),
  };
}
