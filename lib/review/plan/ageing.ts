// Stage: plan. The same borrower some months on: records carried on, loans paid off by their plan,
// time at work and in business gone by. Nothing new is borrowed and nothing drawn is paid down.

import { addMonths, monthIndex, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { isRevolving } from '../facts/lines';
import { paidOnTimeUntil } from '../profile/carry-on';
import type { Account, Profile } from '../profile/schema';

const MONTHS_A_YEAR = 12;
const NOTHING = toFen(0);

/** A loan that ends: it is closed once nothing is owed, unlike a card or a line. */
export const isInstalment = (account: Account) => !isRevolving(account);

/**
 * What is owed on a loan after so many payments. With a known rate each payment first covers the
 * month's interest; without one the balance falls evenly until the loan's end; with neither, or
 * with a payment below the interest, it is left as it is.
 */
export function balanceAfter(account: Account, months: number, asOf: IsoDate): Fen | null {
  const { balance, monthlyPayment, annualRate, endsOn } = account;
  if (balance === null || balance === 0) return balance;
  if (annualRate !== null && monthlyPayment !== null) {
    let owed: number = balance;
    for (let month = 0; month < months && owed > 0; month += 1) {
      const interest = Math.round((owed * annualRate) / MONTHS_A_YEAR);
      if (interest >= monthlyPayment) return balance;
      owed = Math.max(0, owed + interest - monthlyPayment);
    }
    return toFen(owed);
  }
  if (endsOn === null) return balance;
  const left = monthIndex(endsOn) - monthIndex(asOf);
  return left <= 0 ? balance : toFen(Math.max(0, balance * (1 - months / left)));
}

function aged(account: Account, months: number, asOf: IsoDate): Account {
  if (account.closed || !isInstalment(account)) return account;
  const balance = balanceAfter(account, months, asOf);
  if (balance === account.balance) return account;
  if (balance !== 0) return { ...account, balance };
  return { ...account, balance, monthlyPayment: NOTHING, closed: true };
}

const plus = (value: number | null, months: number) => (value === null ? null : value + months);

/** The profile `months` after `asOf`, every payment on its day; itself for no months. */
export function agedBy(profile: Profile, months: number, asOf: IsoDate): Profile {
  if (months === 0) return profile;
  const carried = paidOnTimeUntil(profile, addMonths(asOf, months));
  const { income, business } = carried;
  return {
    ...carried,
    accounts: carried.accounts.map((account) => aged(account, months, asOf)),
    income: {
      ...income,
      employmentMonths: plus(income.employmentMonths, months),
      providentFundMonths: plus(income.providentFundMonths, months),
    },
    business: business && { ...business, tradingMonths: plus(business.tradingMonths, months) },
  };
}
