// A brief report counts overdue months over five years and names none of them; a review looks at
// the last 24. What follows for certain is worked out here, and the rest has to be asked.

import type { RepaymentRecord } from '@/lib/review';
import { monthIndex, monthOf, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import type { ReportAccount } from './report';

const WINDOW_MONTHS = 24;
/** Source: the report's own wording, "in the last five years". */
const COUNTED_MONTHS = 60;

/** How many months of the last 24 were overdue: no fewer than, no more than. */
type LateRange = { least: number; most: number };

const overlap = (first: number, last: number, from: number, to: number) =>
  Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);

/**
 * The months overdue among the last 24 before the report's day. An account that was opened or
 * closed inside the five years, or is overdue now, narrows the range.
 *
 * @example a card of ten years with 40 months overdue: at least 4 of the last 24, at most 24
 */
export function lateRange(account: ReportAccount, reportedOn: IsoDate): LateRange {
  const { overdueMonths, overdueNow, openedOn, endedIn } = account;
  const now = monthIndex(reportedOn);
  const windowStart = now - WINDOW_MONTHS + 1;
  const opened = monthIndex(openedOn);
  const ended = endedIn === null ? now : monthIndex(endedIn);
  const inside = overlap(opened, ended, windowStart, now);
  const before = overlap(opened, ended, now - COUNTED_MONTHS + 1, windowStart - 1);
  const most = Math.min(overdueMonths ?? inside, inside);
  const least = Math.max((overdueMonths ?? 0) - before, overdueNow ? 1 : 0, 0);
  return { least: Math.min(least, most), most };
}

/** The last month that the report can speak of, which is never after its own. */
function throughOf({ endedIn, asOf }: ReportAccount, reportedOn: IsoDate): IsoMonth {
  const own = monthOf(reportedOn);
  const through = endedIn ?? asOf ?? own;
  return through < own ? through : own;
}

/**
 * The record of the last 24 months where the report settles it: never late in them, or late for
 * the first time now. `null` where months would have to be guessed.
 */
export function certainRecord(account: ReportAccount, reportedOn: IsoDate): RepaymentRecord | null {
  const { most } = lateRange(account, reportedOn);
  const firstLate = most === 1 && account.overdueNow === true;
  const neverLate = account.overdueMonths === 0 && account.state !== 'badDebt';
  if ((account.overdueNow === null && !neverLate) || (most > 0 && !firstLate)) return null;
  const through = throughOf(account, reportedOn);
  const months = Math.min(WINDOW_MONTHS, monthIndex(through) - monthIndex(account.openedOn) + 1);
  if (months < 1) return null;
  const last = firstLate ? '1' : account.state === 'closed' ? 'C' : 'N';
  return { through, codes: 'N'.repeat(months - 1) + last };
}
