// Two sides of one borrower that differ in as many players as asked for: each change moves the facts
// of one group alone, or one thing on the lender's side.

import { policyOn, type Account, type Profile, type Reviewed } from '@/lib/review';
import { addMonths } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { ASOF, busyProfile } from '@/lib/review/testing/busy-profile';

type Change = (side: Reviewed) => Reviewed;

const inProfile =
  (change: (profile: Profile) => Partial<Profile>): Change =>
  (side) => ({ ...side, profile: { ...side.profile, ...change(side.profile) } });

const inAccount = (at: number, change: (account: Account) => Partial<Account>): Change =>
  inProfile(({ accounts }) => ({
    accounts: accounts.map((each, index) => (index === at ? { ...each, ...change(each) } : each)),
  }));

/** Accounts of the busy profile: 0 and 5 are cards, 1 is under review, 2 is an instalment loan. */
const CHANGES: readonly Change[] = [
  inProfile(({ income }) => ({
    income: {
      ...income,
      months: income.months.map((row) => ({ ...row, amount: toFen(row.amount / 2) })),
    },
  })),
  inProfile(({ behaviour }) => ({ behaviour: { ...behaviour, cashAdvancesLast3Months: 3 } })),
  inProfile(({ inquiries }) => ({
    inquiries: [
      ...(inquiries ?? []),
      { on: addMonths(ASOF, -2), institution: 'Lender 99', reason: 'loanApproval' },
    ],
  })),
  inAccount(2, () => ({ monthlyPayment: toFen(150_000) })),
  inAccount(1, () => ({ balance: toFen(1_900_000) })),
  inProfile(() => ({
    guarantees: [{ institution: 'Lender 98', balance: toFen(9_000_000), endsOn: null }],
  })),
  inAccount(0, () => ({ largeInstalmentBalance: toFen(100_000) })),
  inAccount(3, ({ institution }) => ({ institution: `${institution} other` })),
  inAccount(5, () => ({ daysPastDue: 40 })),
  inAccount(19, () => ({ openedOn: addMonths(ASOF, -90) })),
  inAccount(6, () => ({ openedOn: addMonths(ASOF, -2) })),
  (side) => ({ ...side, stance: { climate: 'tight', programme: 'unchanged' } }),
  (side) => ({ ...side, stance: { climate: 'tight', programme: 'shrinking' } }),
  (side) => ({ ...side, policy: policyOn('2025-11-01', 'platform') }),
];

/** A side before and a side after; exactly so many players differ, at most one a change. */
export function sidesWith(players: number): { before: Reviewed; after: Reviewed } {
  const before: Reviewed = {
    profile: busyProfile(),
    policy: policyOn(ASOF, 'platform'),
    asOf: ASOF,
    stance: { climate: 'normal', programme: 'unchanged' },
  };
  const after = CHANGES.slice(0, players).reduce((side, change) => change(side), before);
  return { before, after };
}
