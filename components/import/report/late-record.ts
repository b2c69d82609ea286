// The months that a borrower names as late → the repayment record of one account.

import type { ReportAccount } from '@/lib/import';
import type { RepaymentRecord } from '@/lib/review';
import { addToMonth, monthIndex, monthOf, type IsoDate, type IsoMonth } from '@/lib/units/calendar';

const MONTHS = 24;

/** The last 24 months that the report can speak of for an account, the newest first. */
export function monthsOf(
  { openedOn, endedIn, asOf }: ReportAccount,
  reportedOn: IsoDate,
): IsoMonth[] {
  const own = monthOf(reportedOn);
  const last = endedIn ?? asOf ?? own;
  const through = last < own ? last : own;
  const count = Math.min(MONTHS, monthIndex(through) - monthIndex(openedOn) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, ago) => addToMonth(through, -ago));
}

/** The record with these months late by up to 30 days and all others paid on time. */
export function lateRecord(
  months: readonly IsoMonth[],
  late: ReadonlySet<IsoMonth>,
): RepaymentRecord | null {
  const through = months[0];
  if (through === undefined) return null;
  const codes = months.toReversed().map((month) => (late.has(month) ? '1' : 'N'));
  return { through, codes: codes.join('') };
}
