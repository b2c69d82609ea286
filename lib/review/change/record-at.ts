// Stage: change. The record as it stood on an earlier day: what is dated later had not happened yet.
// What is not dated comes from what the borrower remembers (`earlier`); else it is taken unchanged.

import { monthIndex, monthOf, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { readFacts } from '../facts/read';
import { reviewedAccountId } from '../facts/lines';
import type { Account, Profile, RepaymentRecord } from '../profile/schema';

/** The record up to a month; `null` when it begins later. */
function recordUpTo(record: RepaymentRecord | null, asOf: IsoDate): RepaymentRecord | null {
  if (record === null) return null;
  const later = monthIndex(record.through) - monthIndex(asOf);
  if (later <= 0) return record;
  const codes = record.codes.slice(0, -later);
  return codes === '' ? null : { through: monthOf(asOf), codes };
}

/** Lateness then is read from the record of that month, where there is one. */
function accountAt(account: Account, asOf: IsoDate): Account {
  const repayment = recordUpTo(account.repayment, asOf);
  const dated = repayment !== account.repayment && repayment !== null;
  return {
    ...account,
    repayment,
    daysPastDue: dated ? null : account.daysPastDue,
    overdueAmount: dated ? null : account.overdueAmount,
    lastPaymentOn:
      account.lastPaymentOn !== null && account.lastPaymentOn > asOf ? null : account.lastPaymentOn,
  };
}

const scaled = <T extends { amount: Fen }>(rows: readonly T[], factor: number): T[] =>
  rows.map((row) => ({ ...row, amount: toFen(row.amount * factor) }));

/** Income as it was: months keep their shape and move with the average, so variation stays. */
function incomeAt(
  profile: Profile,
  monthly: Fen,
  asOf: IsoDate,
): Pick<Profile, 'income' | 'business'> {
  const { income, business } = profile;
  const now = readFacts(profile, asOf).monthlyIncome;
  const factor = now ? monthly / now : 1;
  return {
    income: { ...income, monthlyAverage: monthly, months: scaled(income.months, factor) },
    business: business && {
      ...business,
      monthlyNetDrawings: business.monthlyNetDrawings && monthly,
    },
  };
}

/** The profile with what the borrower remembers of an earlier day in place of today's figures. */
export function remembered(profile: Profile, asOf: IsoDate): Profile {
  const { earlier } = profile;
  if (earlier === null) return profile;
  const balances = new Map(earlier.balances.map((row) => [row.accountId, row.balance]));
  const accounts = profile.accounts.map((account) => ({
    ...account,
    balance: balances.get(account.id) ?? account.balance,
  }));
  const income =
    earlier.monthlyIncome === null ? {} : incomeAt(profile, earlier.monthlyIncome, asOf);
  return { ...profile, ...income, accounts };
}

/** The record as it stood at the end of the day `asOf`. The line under review is always in it. */
export function recordAt(profile: Profile, asOf: IsoDate): Profile {
  const reviewed = reviewedAccountId(profile);
  return {
    ...profile,
    accounts: profile.accounts
      .filter(({ id, openedOn }) => id === reviewed || openedOn === null || openedOn <= asOf)
      .map((account) => accountAt(account, asOf)),
    inquiries: profile.inquiries && profile.inquiries.filter(({ on }) => on <= asOf),
    publicRecords:
      profile.publicRecords &&
      profile.publicRecords
        .filter(({ on }) => on <= asOf)
        .map((record) => ({
          ...record,
          resolvedOn:
            record.resolvedOn !== null && record.resolvedOn > asOf ? null : record.resolvedOn,
        })),
  };
}
