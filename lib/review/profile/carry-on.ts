// Stage: profile. The same record on a later day, if nothing new happens and every payment is on time.

import { addToMonth, monthIndex, type IsoDate } from '@/lib/units/calendar';
import { MAX_REPAYMENT_MONTHS } from './lists';
import type { Account, Profile } from './schema';

/** Marks that stay until something is done: bad debt, paid by a guarantor or by goods, ended. */
const STANDING_MARKS = 'BDGZ';
const SETTLED_MARK = 'C';
const ARREARS = /[1-7]/;

/** The mark of each month to come: arrears and heavier marks stand until they are dealt with. */
function nextMark({ daysPastDue }: Account, newest: string): string {
  if (STANDING_MARKS.includes(newest)) return newest;
  return ARREARS.test(newest) && daysPastDue !== 0 ? newest : 'N';
}

function carriedOn(account: Account, on: IsoDate): Account {
  const { repayment } = account;
  if (repayment === null || account.closed) return account;
  const months = monthIndex(on) - monthIndex(repayment.through);
  const newest = repayment.codes.slice(-1);
  if (months <= 0 || newest === SETTLED_MARK) return account;
  const added = nextMark(account, newest).repeat(Math.min(months, MAX_REPAYMENT_MONTHS));
  const codes = (repayment.codes + added).slice(-MAX_REPAYMENT_MONTHS);
  return { ...account, repayment: { through: addToMonth(repayment.through, months), codes } };
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
