// Stage: plan. The money a plan may use: what lies above the cash floor, and what a month leaves
// over. Essentials come first; no step ever spends below the floor.

import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { monthlyPaymentOf } from '../facts/debts';
import type { Facts } from '../facts/facts';
import { reviewedAccountId } from '../facts/lines';
import type { Profile } from '../profile/schema';

/** Saving for longer than this is no plan. */
const MAX_SAVING_MONTHS = 12;

export type Purse = {
  /** Cash above the floor; `null` while cash at hand is not known. */
  spare: Fen | null;
  /** What a month leaves after payments and essentials; `null` while one of them is not known. */
  monthly: Fen | null;
};

/** The purse of a profile; the floor is a month of essentials unless another is given. */
export function purseOf(profile: Profile, facts: Facts, cashFloor?: Fen): Purse {
  const { cashAtHand, monthlyEssentials } = profile.household;
  const floor = cashFloor ?? monthlyEssentials ?? toFen(0);
  const line = profile.accounts.find(({ id }) => id === reviewedAccountId(profile));
  const linePayment = line ? monthlyPaymentOf(line) : toFen(0);
  const { monthlyIncome, otherMonthlyPayments } = facts;
  const known =
    monthlyIncome !== null &&
    otherMonthlyPayments !== null &&
    monthlyEssentials !== null &&
    linePayment !== null;
  return {
    spare: cashAtHand === null ? null : toFen(Math.max(0, cashAtHand - floor)),
    monthly: known
      ? toFen(Math.max(0, monthlyIncome - otherMonthlyPayments - linePayment - monthlyEssentials))
      : null,
  };
}

/**
 * The first day a sum is at hand without touching the floor; `null` when it never is within a
 * year. With cash unknown it is today, and the step says that only spare money counts.
 */
export function affordableOn(cost: number, purse: Purse, asOf: IsoDate): IsoDate | null {
  if (purse.spare === null || cost <= purse.spare) return asOf;
  if (!purse.monthly) return null;
  const months = Math.ceil((cost - purse.spare) / purse.monthly);
  return months > MAX_SAVING_MONTHS ? null : addMonths(asOf, months);
}

/** What can be put aside by the end of so many months. */
export const savedBy = (months: number, purse: Purse): Fen =>
  toFen((purse.spare ?? 0) + (purse.monthly ?? 0) * months);
