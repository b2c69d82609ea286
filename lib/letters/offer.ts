// What can be offered on a debt: never more than the cash of the coming year carries with every other
// debt paid as agreed and a month of essentials kept; on cards in at most 60 instalments.

import {
  cashView,
  MOST_CARD_INSTALMENTS,
  scheduleOf,
  type CashFacts,
  type DatedAmount,
} from '@/lib/funding';
import { monthlyPaymentOf, type Account } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import type { IsoDate } from '@/lib/units/calendar';

/** Terms that lenders write into agreements, in months; the longest ones not for cards. */
const TERMS = [3, 6, 12, 18, 24, 36, 48, 60, 72, 84] as const;

/** Offers are made in whole tens of yuan, rounded down. */
const STEP = 1000;

export type Offer =
  | {
      kind: 'schedule';
      months: number;
      payment: Fen;
      lastPayment: Fen;
      firstOn: IsoDate;
      lastOn: IsoDate;
      /** At the rate of the contract. */
      interest: Fen;
      rate: number;
      payments: DatedAmount[];
    }
  /** The rate is not known, or no term is long enough: so much a month and no more. */
  | { kind: 'monthly'; amount: Fen }
  /** The cash carries nothing besides the other debts. */
  | { kind: 'pause' }
  /** The cash carries the payments as agreed. */
  | { kind: 'asAgreed' }
  /** Income, essentials, cash or payments are not known. */
  | { kind: 'open' };

/** The cash facts without a debt. */
const without = (cash: CashFacts, id: string): CashFacts => ({
  ...cash,
  debts: cash.debts.filter((debt) => debt.id !== id),
});

const YEAR = 12;

/**
 * The most that can be paid on the same day of each month from the next month on, in fen: no day may
 * end below the cash floor, or below the lowest day there would be anyway, and no more goes out than
 * the year brings in, so that savings are not eaten up.
 */
export function carriedEachMonth(cash: CashFacts): Fen {
  const { months } = cashView(cash);
  const lowest = Math.min(...months.map((month) => month.lowest));
  const floor = Math.min(cash.cashFloor, lowest);
  const closing = months.at(-1)?.closing ?? cash.cash;
  if (floor < 0) return toFen(0);
  const most = Math.min(
    (closing - cash.cash) / YEAR,
    ...months.slice(1).map((month, i) => (month.lowest - floor) / (i + 1)),
  );
  return toFen(Math.floor(Math.max(0, most) / STEP) * STEP);
}

function scheduleWithin(account: Account, most: Fen, asOf: IsoDate): Offer | null {
  const { product, balance, annualRate } = account;
  if (balance === null || annualRate === null) return null;
  const longest = product === 'card' ? MOST_CARD_INSTALMENTS : Infinity;
  for (const months of TERMS.filter((term) => term <= longest)) {
    const { instalments, interest } = scheduleOf({
      principal: balance,
      annualRate,
      months,
      paidOutOn: asOf,
      repayment: 'equalInstalments',
    });
    const [first, last] = [instalments[0], instalments.at(-1)];
    if (!first || !last || instalments.some(({ payment }) => payment > most)) continue;
    return {
      kind: 'schedule',
      months,
      payment: first.payment,
      lastPayment: last.payment,
      firstOn: first.on,
      lastOn: last.on,
      interest,
      rate: annualRate,
      payments: instalments.map(({ on, payment }) => ({ on, amount: payment })),
    };
  }
  return null;
}

/** What to offer on an account; `cash` is the year's cash with all debts in it. */
export function offerFor(account: Account | null, cash: CashFacts | null): Offer {
  if (account === null || cash === null) return { kind: 'open' };
  const most = carriedEachMonth(without(cash, account.id));
  const asked = monthlyPaymentOf(account);
  if (!account.daysPastDue && asked !== null && asked > 0 && asked <= most) {
    return { kind: 'asAgreed' };
  }
  if (most === 0) return { kind: 'pause' };
  return scheduleWithin(account, most, cash.asOf) ?? { kind: 'monthly', amount: most };
}
