// Stage: facts. Late payments over the last 24 months, and over other windows that banks' screens look
// at. "Three in a row or six in all" is judged on each single account, so the month counts are those
// of the worst account, never a sum.

import { addToMonth, monthIndex, monthOf, type IsoDate } from '@/lib/units/calendar';
import type { Account, Profile } from '../profile/schema';
import type { Facts } from './facts';
import { addToWindows, NO_WINDOWS, noWindows, windowsOf, type WindowFacts } from './late-windows';
import { firstMonths, longestRunOf, newestOf, oldestOf, sizeOf, type MonthSet } from './month-set';

/** How far back late months count; a month leaves the window on the first day 24 months later. */
export const REPAYMENT_WINDOW_MONTHS = 24;

/** A repayment code n means up to 30n days late and counts as 30n. */
const DAYS_PER_CODE = 30;

const ZERO = 48;

/** Most records hold no late month at all, which is told at once. */
const ANY_LATE_CODE = /[1-7]/;

/** How late a month was, from 1 to 7 by the code; 0 for every other mark and outside the record. */
function levelAt(codes: string, index: number): number {
  const digit = codes.charCodeAt(index) - ZERO;
  return digit >= 1 && digit <= 7 ? digit : 0;
}

/** Days past due now: as stated, else by the record's newest code if it is at most a month old. */
function daysPastDueNow({ daysPastDue, repayment }: Account, newestAge: number): number | null {
  if (daysPastDue !== null) return daysPastDue;
  if (repayment === null || newestAge > 1) return null;
  const { codes } = repayment;
  const isKnown = codes !== '' && !codes.endsWith('#');
  return isKnown ? levelAt(codes, codes.length - 1) * DAYS_PER_CODE : null;
}

/** What one account tells of lateness; of an account without any record only `now` counts. */
type AccountRecord = {
  known: boolean;
  now: number | null;
  worst: number;
  late: MonthSet;
  /** Late months of ages 30 to 59, counted from there. */
  older: MonthSet;
};

const LONGEST_WINDOW_MONTHS = 60;
const OLDER_FROM = 30;

function readAccount(account: Account, thisMonth: number): AccountRecord {
  const { repayment } = account;
  const newestAge = repayment === null ? 0 : thisMonth - monthIndex(repayment.through);
  const now = daysPastDueNow(account, newestAge);
  const monthsBehind = Math.min(Math.ceil((now ?? 0) / DAYS_PER_CODE), REPAYMENT_WINDOW_MONTHS);
  let late = firstMonths(monthsBehind);
  let older: MonthSet = 0;
  let worst = now ?? 0;
  if (repayment !== null && ANY_LATE_CODE.test(repayment.codes)) {
    const { codes } = repayment;
    const oldestAge = newestAge + codes.length - 1;
    const last = Math.min(oldestAge, LONGEST_WINDOW_MONTHS - 1);
    for (let age = Math.max(newestAge, 0); age <= last; age += 1) {
      const level = levelAt(codes, oldestAge - age);
      if (level === 0) continue;
      if (age >= OLDER_FROM) older |= 1 << (age - OLDER_FROM);
      else late |= 1 << age;
      if (age >= REPAYMENT_WINDOW_MONTHS) continue;
      worst = Math.max(worst, level * DAYS_PER_CODE);
    }
  }
  return { known: repayment !== null || worst > 0, now, worst, late, older };
}

type LateFacts = Pick<
  Facts,
  | 'currentDaysPastDue'
  | 'worstDaysPastDueLast24Months'
  | 'lateMonthsLast24Months'
  | 'longestLateRunLast24Months'
  | 'monthsSinceLastLate'
  | 'lateAccountsLast24Months'
  | 'nextLateMonthLeavesOn'
> &
  WindowFacts;

const TWO_YEARS = firstMonths(REPAYMENT_WINDOW_MONTHS);

const UNKNOWN: Omit<LateFacts, 'currentDaysPastDue'> = {
  worstDaysPastDueLast24Months: null,
  lateMonthsLast24Months: null,
  longestLateRunLast24Months: null,
  monthsSinceLastLate: null,
  lateAccountsLast24Months: null,
  nextLateMonthLeavesOn: null,
  ...NO_WINDOWS,
};

/**
 * Lateness now and over the last 24 months. "Never late" is known: 0 months, and 24 months since
 * the last. Code `M` (paid within the month) is not a late month. `null` where no account has a
 * record, unless the list of accounts is complete and empty.
 */
export function readLateness(profile: Profile, asOf: IsoDate): LateFacts {
  const { accounts, accountsComplete } = profile;
  const noAccounts = accountsComplete && accounts.length === 0;
  const thisMonth = monthIndex(asOf);
  let known = noAccounts;
  let currentDaysPastDue: number | null = noAccounts ? 0 : null;
  const most = { worst: 0, months: 0, run: 0, accounts: 0 };
  let lateAnywhere: MonthSet = 0;
  const windows = noWindows();
  for (const account of accounts) {
    const record = readAccount(account, thisMonth);
    if (record.now !== null) currentDaysPastDue = Math.max(currentDaysPastDue ?? 0, record.now);
    if (record.known) known = true;
    addToWindows(windows, account, record, thisMonth);
    const late = record.late & TWO_YEARS;
    if (late === 0) continue;
    lateAnywhere |= late;
    most.worst = Math.max(most.worst, record.worst);
    most.months = Math.max(most.months, sizeOf(late));
    most.run = Math.max(most.run, longestRunOf(late));
    most.accounts += 1;
  }
  const longer = windowsOf(windows, known);
  if (!known) return { currentDaysPastDue, ...UNKNOWN, ...longer };
  const wasLate = lateAnywhere !== 0;
  const leaves = addToMonth(monthOf(asOf), REPAYMENT_WINDOW_MONTHS - oldestOf(lateAnywhere));
  return {
    currentDaysPastDue,
    worstDaysPastDueLast24Months: most.worst,
    lateMonthsLast24Months: most.months,
    longestLateRunLast24Months: most.run,
    monthsSinceLastLate: wasLate ? newestOf(lateAnywhere) : REPAYMENT_WINDOW_MONTHS,
    lateAccountsLast24Months: most.accounts,
    nextLateMonthLeavesOn: wasLate ? (`${leaves}-01` as IsoDate) : null,
    ...longer,
  };
}
