// For benches and tests: a busy borrower, by default 20 accounts with two years of months each and 60
// inquiries, or a life as long as wanted. Everything is invented.

import { addMonths, monthOf, type IsoDate } from '@/lib/units/calendar';
import { parseProfile } from '../profile/parse';
import type { Profile, ProfileInput } from '../profile/schema';

export const ASOF: IsoDate = '2026-11-23';

export type LifeSize = { accounts: number; months: number; inquiries: number };
const BUSY: LifeSize = { accounts: 20, months: 24, inquiries: 60 };

const PRODUCTS = ['card', 'revolving', 'instalment', 'mortgage', 'car'] as const;
const KINDS = ['bank', 'consumerFinance', 'internetBank', 'microLoan'] as const;
const CODES = ['N', 'N', 'N', '1', 'N', '*', 'N', 'N', '2', 'N'] as const;

const pick = <T>(list: readonly [T, ...T[]], index: number) => list[index % list.length] ?? list[0];

const codesOf = (account: number, months: number) =>
  Array.from({ length: months }, (_, month) =>
    account % 5 === 0 ? pick(CODES, month * (account + 3)) : 'N',
  ).join('');

const accountAt = (index: number, months: number) => ({
  id: `account-${index}`,
  institution: `Lender ${index % 13}`,
  institutionKind: pick(KINDS, index),
  product: pick(PRODUCTS, index),
  limit: 1_000_000 * (1 + (index % 7)),
  balance: 350_000 * (1 + (index % 5)),
  monthlyPayment: 40_000 * (1 + (index % 3)),
  annualRate: 0.06 + (index % 6) * 0.03,
  openedOn: addMonths(ASOF, -3 * ((index % 80) + 1)),
  repayment: { through: monthOf(ASOF), codes: codesOf(index, months) },
});

/** As a form or a file would give it. */
const busyInput = ({ accounts, months, inquiries }: LifeSize = BUSY): ProfileInput => ({
  version: 1,
  income: {
    source: 'salary',
    months: Array.from({ length: 24 }, (_, index) => ({
      month: monthOf(addMonths(ASOF, -index)),
      amount: 1_400_000 + (index % 4) * 50_000,
    })),
    employmentMonths: 30,
  },
  accounts: Array.from({ length: accounts }, (_, index) => accountAt(index, months)),
  accountsComplete: true,
  inquiries: Array.from({ length: inquiries }, (_, index) => ({
    on: addMonths(ASOF, -(index % 24)),
    institution: `Lender ${index % 17}`,
    reason: index % 3 === 0 ? ('postLoan' as const) : ('loanApproval' as const),
  })),
  guarantees: [],
  publicRecords: [],
  reviewedAccountId: 'account-1',
});

/** The profile as every other comes in: through the schema. */
export function busyProfile(size: LifeSize = BUSY): Profile {
  const parsed = parseProfile(busyInput(size), ASOF);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.profile;
}
