// Stage: plan. Late months of one account's record, which of them cannot be as they stand, and the
// record with some of them corrected.

import { addToMonth, monthIndex, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { REPAYMENT_WINDOW_MONTHS } from '../../facts/repayment';
import type { Account } from '../../profile/schema';

const isLate = (code: string) => /[1-7]/.test(code);

/** Lateness grows by a code a month: two or more after a month on time cannot be. */
const leaps = (code: string, earlier: string) =>
  isLate(code) && (isLate(earlier) || earlier === 'N') && Number(code) > (Number(earlier) || 0) + 1;

/** The late months still inside their window, oldest first. */
export function lateMonthsOf(
  { repayment }: Account,
  asOf: IsoDate,
): { month: IsoMonth; contradicted: boolean }[] {
  if (repayment === null) return [];
  const { through, codes } = repayment;
  const oldest = monthIndex(asOf) - REPAYMENT_WINDOW_MONTHS;
  return Array.from(codes, (code, index) => ({
    month: addToMonth(through, index - codes.length + 1),
    late: isLate(code),
    contradicted: index > 0 && leaps(code, codes.charAt(index - 1)),
  }))
    .filter(({ month, late }) => late && monthIndex(month) > oldest)
    .map(({ month, contradicted }) => ({ month, contradicted }));
}

/** A count over five years, fewer by the months that turn out to be paid on time. */
const countLess = (count: number | null, months: number) =>
  count === null ? null : Math.max(0, count - months);

/** The account with one month paid on time. */
export function paidIn(account: Account, month: IsoMonth): Account {
  const { repayment } = account;
  if (repayment === null) return account;
  const { through, codes } = repayment;
  const at = codes.length - 1 - (monthIndex(through) - monthIndex(month));
  return {
    ...account,
    lateMonthsLast5Years: countLess(account.lateMonthsLast5Years, isLate(codes.charAt(at)) ? 1 : 0),
    repayment: { through, codes: `${codes.slice(0, at)}N${codes.slice(at + 1)}` },
  };
}

/** The account with nothing overdue now, and the months leading up to now paid on time. */
export function paidUpToNow(account: Account): Account {
  const { repayment, overdueAmount } = account;
  return {
    ...account,
    daysPastDue: 0,
    overdueAmount: overdueAmount && toFen(0),
    lateMonthsLast5Years: countLess(
      account.lateMonthsLast5Years,
      /[1-7]+$/.exec(repayment?.codes ?? '')?.[0].length ?? 0,
    ),
    repayment: repayment && {
      ...repayment,
      codes: repayment.codes.replace(/[1-7]+$/, (late) => 'N'.repeat(late.length)),
    },
  };
}
