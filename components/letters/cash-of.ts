// The cash of the coming year as the profile knows it, for an offer that it can carry. Nothing is
// assumed to be drawn: a line that is repaid stays repaid. Pure.

import {
  averageSales,
  businessFormOf,
  hasBusiness,
  readBusiness,
} from '@/components/funding/business/business-form';
import { isUndated, obligationsOf } from '@/components/funding/business/obligations';
import { openDebts, type OpenDebt } from '@/components/funding/open-debts';
import type { CashFacts } from '@/lib/funding';
import { recentIncome } from '@/lib/letters/recent-income';
import type { Profile, Review } from '@/lib/review';
import { toFen } from '@/lib/units/fen';

/** Arrears are due at once, so they come first. */
const arrearsNow = (debts: readonly OpenDebt[], asOf: Review['asOf']): CashFacts['once'] =>
  debts.flatMap(({ arrears }) => (arrears ? [{ on: asOf, amount: toFen(-arrears.due) }] : []));

function householdCash(
  profile: Profile,
  debts: readonly OpenDebt[],
  review: Review,
): CashFacts | null {
  const { cashAtHand, monthlyEssentials } = profile.household;
  const monthlyIncome = recentIncome(profile, review);
  if (cashAtHand === null || monthlyEssentials === null || monthlyIncome === null) return null;
  return {
    asOf: review.asOf,
    cash: cashAtHand,
    cashFloor: monthlyEssentials,
    monthlySales: toFen(Math.max(0, monthlyIncome - monthlyEssentials)),
    knownSales: [],
    collectionDays: 0,
    receivables: [],
    outgoings: [
      { id: 'essentials', amount: toFen(Math.max(0, monthlyEssentials - monthlyIncome)), day: 1 },
    ],
    once: [],
    debts: obligationsOf(profile, debts, review.asOf),
    newLoans: [],
  };
}

/** `null` while income, essentials, cash, or a debt's payments are not known. */
export function cashOf(profile: Profile, review: Review): CashFacts | null {
  const debts = openDebts(profile, review.asOf);
  if (!profile.accountsComplete || debts.some(isUndated)) return null;
  const form = businessFormOf(profile, debts);
  const cash =
    hasBusiness(profile) && averageSales(profile) !== null
      ? readBusiness(form, profile, debts, review.asOf).facts
      : householdCash(profile, debts, review);
  return (
    cash && {
      ...cash,
      once: arrearsNow(debts, review.asOf),
      debts: cash.debts.map((debt) => ({ ...debt, renews: false })),
    }
  );
}
