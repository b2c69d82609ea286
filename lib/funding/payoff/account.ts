// A debt while it is being paid off: what is owed, what is due, and the interest not yet posted.
// Interest gathers by days on whole numbers and is rounded once, when a month is posted.

import { dayNumber, daysBetween, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { posted, RATE_UNIT, rateUnits } from '../posting';
import type { PayoffDebt } from './debt';

export type Account = {
  debt: PayoffDebt;
  balance: number;
  /** Minimums asked for and not yet met. */
  due: number;
  /** The day on which what is overdue counts as worse; `null` while the account is current. */
  nextBucketOn: IsoDate | null;
  /** Balance × rate × days since the last posting. */
  accrual: number;
  /** Interest and payments of the month that is running. */
  interest: number;
  payment: number;
};

/** A debt before its first day: what is owed, what of it is overdue, nothing accrued yet. */
export const openAccount = (debt: PayoffDebt): Account => ({
  debt,
  balance: debt.balance,
  due: Math.min(debt.balance, debt.arrears?.due ?? 0),
  nextBucketOn: debt.arrears && debt.arrears.due > 0 ? debt.arrears.nextBucketOn : null,
  accrual: 0,
  interest: 0,
  payment: 0,
});

/** The rate a year in force on a day. */
export const rateOn = ({ promotion, annualRate }: PayoffDebt, on: IsoDate) =>
  promotion && on < promotion.until ? promotion.annualRate : annualRate;

/** Adds the interest of the days from one day to another. */
export function accrue(account: Account, from: IsoDate, to: IsoDate): void {
  const { promotion, annualRate } = account.debt;
  const days = daysBetween(from, to);
  const cheap = promotion
    ? Math.min(days, Math.max(0, dayNumber(promotion.until) - dayNumber(from)))
    : 0;
  account.accrual +=
    account.balance *
    (cheap * rateUnits(promotion?.annualRate ?? 0) + (days - cheap) * rateUnits(annualRate));
}

/**
 * Posts what has gathered since the last posting, and asks for the month's minimum. Days count
 * as parts of a month of so many days, so that a whole month costs a twelfth of the rate.
 */
export function postMonth(account: Account, daysOfMonth: number): void {
  const interest = posted(account.accrual, 12 * RATE_UNIT * daysOfMonth);
  account.accrual = 0;
  account.interest += interest;
  account.balance += interest;
  account.due = Math.min(account.balance, account.due + account.debt.minimum);
}

/** Whether anything is still owed, interest that is not yet posted included. */
export const isOpen = ({ balance, accrual }: Account) => balance > 0 || accrual > 0;

/** The account's line in the month that is running, in fen. */
export const rowOf = ({ debt, interest, payment, balance }: Account) => ({
  id: debt.id,
  interest: interest as Fen,
  payment: payment as Fen,
  balance: balance as Fen,
});
