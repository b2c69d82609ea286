// A busy borrower: 20 accounts with two years of months each, 60 inquiries. Everything is invented.

import { parseProfile, type Profile, type ProfileInput } from '@/lib/review';
import { addMonths, monthOf, type IsoDate } from '@/lib/units/calendar';

export const ASOF: IsoDate = '2026-11-23';

const ACCOUNTS = 20;
const INQUIRIES = 60;
const PRODUCTS = ['card', 'revolving', 'instalment', 'mortgage', 'car'] as const;
const KINDS = ['bank', 'consumerFinance', 'internetBank', 'microLoan'] as const;
const CODES = ['N', 'N', 'N', '1', 'N', '*', 'N', 'N', '2', 'N'] as const;

const pick = <T>(list: readonly [T, ...T[]], index: number) => list[index % list.length] ?? list[0];

const codesOf = (account: number) =>
  Array.from({ length: 24 }, (_, month) =>
    account % 5 === 0 ? pick(CODES, month * (account + 3)) : 'N',
  ).join('');

const accountAt = (index: number) => ({
  id: `account-${index}`,
  institution: `Lender ${index % 13}`,
  institutionKind: pick(KINDS, index),
  product: pick(PRODUCTS, index),
  limit: 1_000_000 * (1 + (index % 7)),
  balance: 350_000 * (1 + (index % 5)),
  monthlyPayment: 40_000 * (1 + (index % 3)),
  annualRate: 0.06 + (index % 6) * 0.03,
  openedOn: addMonths(ASOF, -3 * (index + 1)),
  repayment: { through: monthOf(ASOF), codes: codesOf(index) },
});

const INPUT: ProfileInput = {
  version: 1,
  income: {
    source: 'salary',
    months: Array.from({ length: 24 }, (_, index) => ({
      month: monthOf(addMonths(ASOF, -index)),
      amount: 1_400_000 + (index % 4) * 50_000,
    })),
    employmentMonths: 30,
  },
  accounts: Array.from({ length: ACCOUNTS }, (_, index) => accountAt(index)),
  accountsComplete: true,
  inquiries: Array.from({ length: INQUIRIES }, (_, index) => ({
    on: addMonths(ASOF, -(index % 24)),
    institution: `Lender ${index % 17}`,
    reason: index % 3 === 0 ? ('postLoan' as const) : ('loanApproval' as const),
  })),
  guarantees: [],
  publicRecords: [],
  reviewedAccountId: 'account-1',
};

/** The profile as every other comes in: through the schema. */
export function busyProfile(): Profile {
  const parsed = parseProfile(INPUT, ASOF);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.profile;
}
