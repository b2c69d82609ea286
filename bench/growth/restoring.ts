// How the way back grows with what a borrower could change: each row offers one lever more.

import { policyOn, restoreLimit, type Profile, type RestoreOptions } from '@/lib/review';
import { addMonths } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { duration, whole, type Table } from '../print/table';
import { ASOF, busyProfile } from '@/lib/review/testing/busy-profile';
import { nanosecondsOf } from '../speed/measure';

type Asked = { name: string; profile: Profile; options: RestoreOptions };

/** The busy borrower with so many debts, a known purse, and a line that was cut from 50,000. */
function inNeed(debts: number): Profile {
  const profile = busyProfile();
  return {
    ...profile,
    accounts: profile.accounts
      .slice(0, debts)
      .map((account) => ({ ...account, endsOn: addMonths(ASOF, 30) })),
    household: { cashAtHand: toFen(6_000_000), monthlyEssentials: toFen(500_000) },
    limitEvent: {
      accountId: 'account-1',
      kind: 'decreased',
      oldLimit: toFen(5_000_000),
      newLimit: toFen(2_000_000),
      on: ASOF,
    },
  };
}

const DOCUMENTED: RestoreOptions = { documentedIncome: toFen(1_600_000) };
const OFFERED: RestoreOptions = {
  ...DOCUMENTED,
  offer: { institution: 'Lender 50', institutionKind: 'bank', annualRate: 0.05, months: 36 },
};

function asked(): Asked[] {
  const eight = inNeed(8);
  const guaranteeing: Profile = {
    ...eight,
    guarantees: [{ institution: 'Lender 51', balance: toFen(3_000_000), endsOn: null }],
  };
  const recycling: Profile = {
    ...guaranteeing,
    behaviour: {
      ...eight.behaviour,
      drawsLast3Months: toFen(900_000),
      repaymentsLast3Months: toFen(1_000_000),
    },
  };
  return [
    { name: 'six debts', profile: inNeed(6), options: {} },
    { name: 'eight debts', profile: eight, options: {} },
    { name: '… and income papers', profile: eight, options: DOCUMENTED },
    { name: '… and a loan offer', profile: eight, options: OFFERED },
    { name: '… and a guarantee', profile: guaranteeing, options: OFFERED },
    { name: '… and recycled debt', profile: recycling, options: OFFERED },
  ];
}

export function growthOfRestoring(): Table {
  const policy = policyOn(ASOF, 'platform');
  return {
    title: 'The way back, by what can be changed',
    note: '`restoreLimit` to the old limit, exact over all assignments of levers to levels.',
    head: ['levers from', 'outcome', 'assignments', 'reviews', 'the way back'],
    rows: asked().map(({ name, profile, options }) => {
      const ask = () => restoreLimit(profile, policy, ASOF, { kind: 'oldLimit' }, options);
      const { outcome, searched } = ask();
      const { assignments, reviews } = searched;
      return [name, outcome, whole(assignments), whole(reviews), duration(nanosecondsOf(ask))];
    }),
  };
}
