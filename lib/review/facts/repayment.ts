// Stage: facts. Late payments over the last 24 months. "Three in a row or six in all" is judged
// on each single account, so the month counts are those of the worst account, never a sum.

import { addToMonth, monthIndex, monthOf, type IsoDate } from '@/lib/units/calendar';
import type { Account, Profile } from '../profile/schema';
import type { Facts } from './facts';

/** How far back late months count; a month leaves the window on the first day 24 months later. */
export const REPAYMENT_WINDOW_MONTHS = 24;

/** A repayment code n means up to 30n days late and counts as 30n. */
const DAYS_PER_CODE = 30;

type AccountRecord = { now: number | null; worst: number; lateMonthsAgo: Set<number> };

const lateCode = (code: string) => (code >= '1' && code <= '7' ? Number(code) : 0);

/** Days past due now: as stated, else by the record's newest code if it is at most a month old. */
function daysPastDueNow(account: Account, newestAge: number | null): number | null {
  if (account.daysPastDue !== null) return account.daysPastDue;
  const record = account.repayment;
  if (record === null || newestAge === null || newestAge > 1) return null;
  const newest = record.codes.at(-1) ?? '#';
  return newest === '#' ? null : lateCode(newest) * DAYS_PER_CODE;
}

/** One account's late months as ages in months (0 = this month); `null` when nothing is known. */
function readAccount(account: Account, asOf: IsoDate): AccountRecord | null {
  const record = account.repayment;
  const newestAge = record && monthIndex(asOf) - monthIndex(record.through);
  const now = daysPastDueNow(account, newestAge);
  if (record === null && !now) return null;
  const lateMonthsAgo = new Set<number>();
  let worst = now ?? 0;
  if (record !== null && newestAge !== null) {
    const { codes } = record;
    for (let index = codes.length - 1; index >= 0; index -= 1) {
      const age = newestAge + codes.length - 1 - index;
      if (age >= REPAYMENT_WINDOW_MONTHS) break;
      const level = lateCode(codes.charAt(index));
      if (level === 0 || age < 0) continue;
      lateMonthsAgo.add(age);
      worst = Math.max(worst, level * DAYS_PER_CODE);
    }
  }
  const monthsBehind = Math.min(Math.ceil((now ?? 0) / DAYS_PER_CODE), REPAYMENT_WINDOW_MONTHS);
  for (let age = 0; age < monthsBehind; age += 1) lateMonthsAgo.add(age);
  return { now, worst, lateMonthsAgo };
}

function longestRun(lateMonthsAgo: ReadonlySet<number>): number {
  let longest = 0;
  let run = 0;
  for (let age = 0; age < REPAYMENT_WINDOW_MONTHS; age += 1) {
    run = lateMonthsAgo.has(age) ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
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
>;

const UNKNOWN: Omit<LateFacts, 'currentDaysPastDue'> = {
  worstDaysPastDueLast24Months: null,
  lateMonthsLast24Months: null,
  longestLateRunLast24Months: null,
  monthsSinceLastLate: null,
  lateAccountsLast24Months: null,
  nextLateMonthLeavesOn: null,
};

function latestDaysPastDue(accounts: readonly Account[], records: readonly AccountRecord[]) {
  const days = [
    ...records.flatMap(({ now }) => (now === null ? [] : [now])),
    ...accounts.flatMap(({ daysPastDue }) => (daysPastDue === null ? [] : [daysPastDue])),
  ];
  return days.length === 0 ? null : Math.max(...days);
}

/**
 * Lateness now and over the last 24 months. "Never late" is known: 0 months, and 24 months since
 * the last. Code `M` (paid within the month) is not a late month. `null` where no account has a
 * record, unless the list of accounts is complete and empty.
 */
export function readLateness(profile: Profile, asOf: IsoDate): LateFacts {
  const { accounts, accountsComplete } = profile;
  const noAccounts = accountsComplete && accounts.length === 0;
  const records = accounts.flatMap((account) => readAccount(account, asOf) ?? []);
  const currentDaysPastDue = noAccounts ? 0 : latestDaysPastDue(accounts, records);
  if (records.length === 0 && !noAccounts) return { currentDaysPastDue, ...UNKNOWN };
  let worst = 0;
  let lateMonths = 0;
  let run = 0;
  let newest = REPAYMENT_WINDOW_MONTHS;
  let oldest = -1;
  for (const record of records) {
    worst = Math.max(worst, record.worst);
    lateMonths = Math.max(lateMonths, record.lateMonthsAgo.size);
    run = Math.max(run, longestRun(record.lateMonthsAgo));
    for (const age of record.lateMonthsAgo) {
      newest = Math.min(newest, age);
      oldest = Math.max(oldest, age);
    }
  }
  const leaves = addToMonth(monthOf(asOf), REPAYMENT_WINDOW_MONTHS - oldest);
  return {
    currentDaysPastDue,
    worstDaysPastDueLast24Months: worst,
    lateMonthsLast24Months: lateMonths,
    longestLateRunLast24Months: run,
    monthsSinceLastLate: newest,
    lateAccountsLast24Months: records.filter(({ lateMonthsAgo }) => lateMonthsAgo.size > 0).length,
    nextLateMonthLeavesOn: oldest < 0 ? null : (`${leaves}-01` as IsoDate),
  };
}
