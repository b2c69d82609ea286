// Stage: facts. Late months over the windows that banks' screens look at besides 24 months: half a
// year, three years and five. A record that is too short leaves the longer windows not known.

import { monthIndex } from '@/lib/units/calendar';
import type { Account } from '../profile/schema';
import type { Facts } from './facts';
import { longestRunWithin, sizeWithin, type MonthSet } from './month-set';

export type WindowFacts = Pick<
  Facts,
  | 'lateMonthsLast6Months'
  | 'longestLateRunLast6Months'
  | 'lateMonthsLast36Months'
  | 'longestLateRunLast36Months'
  | 'lateMonthsLast60Months'
  | 'longestLateRunLast60Months'
>;

export const NO_WINDOWS: WindowFacts = {
  lateMonthsLast6Months: null,
  longestLateRunLast6Months: null,
  lateMonthsLast36Months: null,
  longestLateRunLast36Months: null,
  lateMonthsLast60Months: null,
  longestLateRunLast60Months: null,
};

/** The worst account so far, window by window; whether every account that tells anything reaches. */
type Windows = {
  told: boolean;
  half: { months: number; run: number };
  three: { months: number; run: number; whole: boolean };
  five: { months: number; run: number; counted: boolean; whole: boolean };
};

/** The windows before the first account is read. */
export const noWindows = (): Windows => ({
  told: false,
  half: { months: 0, run: 0 },
  three: { months: 0, run: 0, whole: true },
  five: { months: 0, run: 0, counted: true, whole: true },
});

type Late = { known: boolean; late: MonthSet; older: MonthSet };

/** How many months back an account's record tells of; all of them where it goes back to its opening. */
function reachOf({ repayment, openedOn }: Account, thisMonth: number): number {
  if (repayment === null) return 0;
  const reach = thisMonth - monthIndex(repayment.through) + repayment.codes.length;
  return openedOn !== null && thisMonth - monthIndex(openedOn) <= reach ? Infinity : reach;
}

const EACH_LATE = /[1-7]/g;

/** Late months of the five years that the record does not name; `null` where nobody counted them. */
function unnamedOf({ lateMonthsLast5Years, repayment }: Account): number | null {
  if (lateMonthsLast5Years === null) return null;
  if (lateMonthsLast5Years === 0) return 0;
  const named = repayment?.codes.match(EACH_LATE)?.length ?? 0;
  return Math.max(0, lateMonthsLast5Years - named);
}

/** Takes one more account into the windows; one that tells nothing of lateness is left out. */
export function addToWindows(
  windows: Windows,
  account: Account,
  { known, late, older }: Late,
  thisMonth: number,
): void {
  const unnamed = unnamedOf(account);
  if (!known && unnamed === null) return;
  windows.told = true;
  const { half, three, five } = windows;
  const reach = unnamed === 0 ? Infinity : reachOf(account, thisMonth);
  if (reach < 36) three.whole = false;
  if (reach < 60) five.whole = false;
  if (reach < 60 && unnamed === null) five.counted = false;
  five.months = Math.max(five.months, unnamed ?? 0);
  if (late === 0 && older === 0) return;
  const set = { recent: late, older };
  half.months = Math.max(half.months, sizeWithin(set, 6));
  half.run = Math.max(half.run, longestRunWithin(set, 6));
  three.months = Math.max(three.months, sizeWithin(set, 36));
  three.run = Math.max(three.run, longestRunWithin(set, 36));
  five.months = Math.max(five.months, sizeWithin(set, 60) + (unnamed ?? 0));
  five.run = Math.max(five.run, longestRunWithin(set, 60));
}

/**
 * Late months and longest runs by window. Half a year is known where two years are. Three and five
 * years are known once every account that tells of lateness reaches so far: by its record, by going
 * back to its opening, or by a count over five years that its record names in full. The count alone
 * makes the five years' number known, but no run.
 */
export function windowsOf({ told, half, three, five }: Windows, known: boolean): WindowFacts {
  const whole = known || told;
  return {
    lateMonthsLast6Months: known ? half.months : null,
    longestLateRunLast6Months: known ? half.run : null,
    lateMonthsLast36Months: whole && three.whole ? three.months : null,
    longestLateRunLast36Months: whole && three.whole ? three.run : null,
    lateMonthsLast60Months: whole && five.counted ? five.months : null,
    longestLateRunLast60Months: whole && five.whole ? five.run : null,
  };
}
