// Stage: profile. Small pieces that sample borrowers are put together from; all dates are relative
// to the day they are asked for, all people and lenders are invented.

import { addDays, addMonths, addToMonth, monthOf, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import type { InquiryReason } from '../lists';
import type { Account, Inquiry, Profile } from '../schema';

const RECORD_MONTHS = 24;

/** A record of so many months up to this one, nothing late before it; `late` maps months ago to a code. */
export function recordThrough(
  asOf: IsoDate,
  late: Record<number, string> = {},
  months = RECORD_MONTHS,
): Pick<Account, 'repayment' | 'lateMonthsLast5Years'> {
  const codes = Array.from({ length: RECORD_MONTHS }, (_, index) => {
    const age = RECORD_MONTHS - 1 - index;
    return age >= months ? '/' : (late[age] ?? 'N');
  });
  return {
    repayment: { through: monthOf(asOf), codes: codes.join('') },
    lateMonthsLast5Years: Object.keys(late).length,
  };
}

/** Inquiries so many days ago: the institution, the reason, the days. */
export function inquiriesAgo(
  asOf: IsoDate,
  rows: readonly (readonly [string, InquiryReason, number])[],
): Inquiry[] {
  return rows.map(([institution, reason, days]) => ({
    on: addDays(asOf, -days),
    institution,
    reason,
  }));
}

/** Monthly amounts in yuan, oldest first, the last of them last month. */
export function monthsThrough(
  asOf: IsoDate,
  amounts: readonly number[],
): Profile['income']['months'] {
  return amounts.map((amount, index) => ({
    month: addToMonth(monthOf(asOf), index - amounts.length),
    amount: yuan(amount),
  }));
}

/** The day so many months ago. */
export const monthsAgo = (asOf: IsoDate, months: number): IsoDate => addMonths(asOf, -months);
