// A loan or a card as it is repaid today, and what that asks for: a month's payment, the largest
// one, the next twelve, and all of them.

import { addMonths, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { sumOf, type DatedAmount } from '../dated';
import { payoff } from '../payoff/payoff';
import { scheduleOf, type Repayment } from '../schedules/schedule';

export type LoanNow = {
  kind: 'card' | 'consumer' | 'business';
  balance: Fen;
  annualRate: number;
  asOf: IsoDate;
  /** By a schedule over so many months, or by a payment a month while anything is owed. */
  repays: { repayment: Repayment; months: number } | { monthly: Fen };
};

export type Burden = {
  /** The next payment. */
  monthly: Fen;
  largest: Fen;
  next12Months: Fen;
  /** All payments to the last, and what of them is not principal; `null` where it never ends. */
  total: Fen | null;
  cost: Fen | null;
  until: IsoDate | null;
};

/** What a list of payments, earliest first, asks for; fees are part of the payments. */
export function burdenOf(payments: readonly DatedAmount[], owed: Fen, asOf: IsoDate): Burden {
  const yearEnds = addMonths(asOf, 12);
  const total = sumOf(payments, ({ amount }) => amount);
  return {
    monthly: payments[0]?.amount ?? (0 as Fen),
    largest: payments.reduce((most, { amount }) => (amount > most ? amount : most), 0 as Fen),
    next12Months: sumOf(
      payments.filter(({ on }) => on <= yearEnds),
      ({ amount }) => amount,
    ),
    total,
    cost: (total - owed) as Fen,
    until: payments.at(-1)?.on ?? asOf,
  };
}

/** What the loan asks for as it is repaid today. */
export function burdenNow({ balance, annualRate, asOf, repays }: LoanNow): Burden {
  if (!('monthly' in repays)) {
    const terms = { principal: balance, annualRate, paidOutOn: asOf, ...repays };
    const payments = scheduleOf(terms).instalments.map(({ on, payment }) => ({
      on,
      amount: payment,
    }));
    return burdenOf(payments, balance, asOf);
  }
  const { monthly } = repays;
  const debt = { id: '', balance, annualRate, minimum: monthly };
  const result = payoff([debt], { extra: 0 as Fen, order: 'avalanche', asOf });
  if (result.kind === 'paid') {
    const payments = result.schedule.map(({ on, payment }) => ({ on, amount: payment }));
    return burdenOf(payments, balance, asOf);
  }
  const next12Months = (monthly * 12) as Fen;
  return { monthly, largest: monthly, next12Months, total: null, cost: null, until: null };
}
