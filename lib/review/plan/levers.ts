// Stage: plan. Pure changes of a profile: each returns a new profile in which one thing is
// otherwise. They decide nothing; the review of the changed profile does.

import { addToMonth, monthIndex, monthOf, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { Account, Profile } from '../profile/schema';

const MAX_INCOME_MONTHS = 24;
/** A term half as long again makes an instalment about a third smaller. */
export const LONGER_TERM_SHARE = 2 / 3;
/** Twice the term makes it about half. */
export const TWICE_THE_TERM_SHARE = 1 / 2;

/** The profile with each of its accounts changed. */
export const withAccounts = (profile: Profile, change: (account: Account) => Account): Profile => ({
  ...profile,
  accounts: profile.accounts.map(change),
});

/** An account brought up to date; its record goes on from there, the late month in it. */
export function accountCaughtUp(account: Account): Account {
  const { overdueAmount, balance } = account;
  return {
    ...account,
    daysPastDue: 0,
    overdueAmount: overdueAmount === null ? null : toFen(0),
    balance: balance === null ? null : toFen(Math.max(0, balance - (overdueAmount ?? 0))),
  };
}

/** Every overdue account brought up to date. */
export const caughtUp = (profile: Profile): Profile => withAccounts(profile, accountCaughtUp);

/** These accounts paid off and closed. */
export const paidOff = (profile: Profile, ids: ReadonlySet<string>): Profile =>
  withAccounts(profile, (account) =>
    ids.has(account.id)
      ? { ...account, balance: toFen(0), monthlyPayment: toFen(0), closed: true }
      : account,
  );

/**
 * Sums paid off balances, account by account; payments fall in proportion where they were stated
 * for a card, and stay for a loan, whose instalment does not change with a part repayment.
 */
export const paidDown = (profile: Profile, sums: ReadonlyMap<string, number>): Profile =>
  withAccounts(profile, (account) => {
    const paid = sums.get(account.id) ?? 0;
    const { balance, monthlyPayment, product } = account;
    if (paid === 0 || balance === null || balance === 0) return account;
    const left = Math.max(0, balance - paid);
    const revolves = product === 'card' || product === 'revolving';
    const payment =
      monthlyPayment !== null && (revolves || left === 0)
        ? toFen((monthlyPayment * left) / balance)
        : monthlyPayment;
    return { ...account, balance: toFen(left), monthlyPayment: payment };
  });

/** One account's monthly payment set anew, as a longer term or a lower rate would. */
export const withPayment = (profile: Profile, id: string, payment: Fen): Profile =>
  withAccounts(profile, (account) =>
    account.id === id ? { ...account, monthlyPayment: payment } : account,
  );

/** Every public record settled, on this day where it still stood. */
export const settled = (profile: Profile, on: IsoDate): Profile => ({
  ...profile,
  publicRecords:
    profile.publicRecords &&
    profile.publicRecords.map((record) => ({ ...record, resolvedOn: record.resolvedOn ?? on })),
});

const stopped = <T>(value: T | null, none: T) => (value === null ? null : none);

/** No minimum payment, cash advance or new draw any more; what is not known stays so. */
export const withoutRecycling = (profile: Profile): Profile => ({
  ...profile,
  behaviour: {
    ...profile.behaviour,
    minimumPaymentMonthsLast6: stopped(profile.behaviour.minimumPaymentMonthsLast6, 0),
    cashAdvancesLast3Months: stopped(profile.behaviour.cashAdvancesLast3Months, 0),
    drawsLast3Months: stopped(profile.behaviour.drawsLast3Months, toFen(0)),
  },
});

/** So many further months of income at one amount. */
export function withSteadyIncome(
  profile: Profile,
  amount: Fen,
  months: number,
  asOf: IsoDate,
): Profile {
  const { income } = profile;
  if (income.months.length === 0) return profile;
  const newest = Math.max(...income.months.map(({ month }) => monthIndex(month)));
  const ahead = newest - monthIndex(asOf);
  const added = Array.from({ length: months }, (_, index) => ({
    month: addToMonth(monthOf(asOf), ahead + index + 1),
    amount,
  }));
  return {
    ...profile,
    income: { ...income, months: [...income.months, ...added].slice(-MAX_INCOME_MONTHS) },
  };
}
