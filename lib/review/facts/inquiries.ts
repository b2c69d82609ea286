// Stage: facts. Hard inquiries by window, measured back from `asOf`. Looking at one's own report
// and a lender's after-loan checks are soft: they are never counted.

import { inWindow, windowStart, type IsoDate } from '@/lib/units/calendar';
import { HARD_REASONS } from '../profile/lists';
import type { Profile } from '../profile/schema';
import { datedBy, nextLeavesOn, windowOf } from './dated';
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

function largestGroup(keys: readonly number[]): number {
  const counts = new Map<number, number>();
  let largest = 0;
  for (const key of keys) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > largest) largest = count;
  }
  return largest;
}

/** Counts of hard inquiries; all `null` when the borrower has not told any inquiry or "none". */
export function readInquiries(profile: Profile, asOf: IsoDate): FactsOf<'inquiries'> {
  if (profile.inquiries === null) return UNKNOWN;
  const start = windowStart(asOf, BURST_MONTHS);
  const days: IsoDate[] = [];
  for (const { on, reason } of profile.inquiries) {
    if (HARD_REASONS.has(reason) && inWindow(on, start, asOf)) days.push(on);
  }
  const dated = datedBy(days);
  const last3Months = windowOf(dated, 3, asOf);
  const last6Months = windowOf(dated, 6, asOf);
  const last12Months = windowOf(dated, BURST_MONTHS, asOf);
  return {
    hardInquiriesLast1Month: windowOf(dated, 1, asOf).count,
    hardInquiriesLast2Months: windowOf(dated, 2, asOf).count,
    hardInquiriesLast3Months: last3Months.count,
    hardInquiriesLast6Months: last6Months.count,
    hardInquiriesLast12Months: last12Months.count,
    largestSameDayInquiries: largestGroup(dated.keys),
    nextInquiryLeaves3MonthsOn: nextLeavesOn(last3Months),
    nextInquiryLeaves6MonthsOn: nextLeavesOn(last6Months),
    nextInquiryLeaves12MonthsOn: nextLeavesOn(last12Months),
  };
}
