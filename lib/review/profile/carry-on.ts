// Stage: profile. The same record on a later day, if nothing new happens and every payment is on time.

import { addToMonth, monthIndex, type IsoDate } from '@/lib/units/calendar';
import { MAX_REPAYMENT_MONTHS } from './lists';
import type { Account, Profile } from './schema';

/** Marks that stay until something is done: bad debt, paid by a guarantor or by goods, ended. */
const STANDING_MARKS = 'BDGZ';
const SETTLED_MARK = 'C';
const ARREARS = /[1-7]/;
const EACH_ARREARS = /[1-7]/g;

/** The mark of each month to come: arrears and heavier marks stand until they are dealt with. */
function nextMark({ daysPastDue }: Account, newest: string): string {
  if (STANDING_MARKS.includes(newest)) return newest;
  return ARREARS.test(newest) && daysPastDue !== 0 ? newest : 'N';
}

/** The count without the late months that have left the record; those it does not name stay. */
function countOn({ lateMonthsLast5Years, repayment }: Account, left: number): number | null {
  if (!lateMonthsLast5Years) return lateMonthsLast5Years;
  const gone = repayment?.codes.slice(0, left).match(EACH_ARREARS)?.length ?? 0;
  return Math.max(0, lateMonthsLast5Years - gone);
}

function carriedOn(account: Account, on: IsoDate): Account {
  const { repayment } = account;
  if (repayment === null || account.closed) return account;
  const months = monthIndex(on) - monthIndex(repayment.through);
  const newest = repayment.codes.slice(-1);
  if (months <= 0 || newest === SETTLED_MARK) return account;
  const added = nextMark(account, newest).repeat(Math.min(months, MAX_REPAYMENT_MONTHS));
  const whole = repayment.codes + added;
  const codes = whole.slice(-MAX_REPAYMENT_MONTHS);
  return {
    ...account,
    lateMonthsLast5Years: countOn(account, whole.length - codes.length),
    repayment: { through: addToMonth(repayment.through, months), codes },
  };
}

/**
 * Every open account's record carried on to a later day, each payment that falls due made on its
 * day. What is overdue stays as far behind as it is: catching up is a step of its own.
 *
 * @example paidOnTimeUntil(behind, '2027-01-23').accounts[0]?.repayment?.codes //=> 'NNN111'
 */
export function paidOnTimeUntil(profile: Profile, on: IsoDate): Profile {
  return { ...profile, accounts: profile.accounts.map((account) => carriedOn(account, on)) };
}
