// A loan that could be had, and what an amount of it costs a year under its stated range.

import { addDays, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { NewLoan } from '../business/cash-facts';
import { posted, RATE_UNIT, rateUnits } from '../posting';
import { scheduleOf, type Repayment } from '../schedules/schedule';

export type Offer = {
  id: string;
  lender: string;
  /** The most it lends. */
  most: Fen;
  /** The range of its cost a year, as a decimal. */
  cost: { low: number; high: number };
  /** Charged once: a share of the amount, and a sum whatever the amount. */
  feeRate: number;
  fee: Fen;
  /** Days until the money is there, at the slowest. */
  days: number;
  months: number;
  repayment: Repayment;
};

/**
 * What an amount costs a year at one end of the range: interest, and the fees spread over the term.
 * Nothing costs nothing.
 */
export function costAYear(offer: Offer, amount: Fen, end: 'low' | 'high'): Fen {
  if (amount === 0) return toFen(0);
  const rate = offer.cost[end] + (offer.feeRate * 12) / offer.months;
  return toFen(posted(amount * rateUnits(rate), RATE_UNIT) + posted(offer.fee * 12, offer.months));
}

/** The loan as it would come in and be paid, at the high end of its cost, fees on paying out. */
export function loanFrom(offer: Offer, amount: Fen, asOf: IsoDate): NewLoan {
  const paidOutOn = addDays(asOf, offer.days);
  const { months, repayment } = offer;
  const terms = { principal: amount, annualRate: offer.cost.high, months, paidOutOn, repayment };
  const fees = toFen(offer.fee + posted(amount * rateUnits(offer.feeRate), RATE_UNIT));
  return {
    lender: offer.lender,
    received: { on: paidOutOn, amount },
    payments: [
      ...(fees > 0 ? [{ on: paidOutOn, amount: fees }] : []),
      ...scheduleOf(terms).instalments.map(({ on, payment }) => ({ on, amount: payment })),
    ],
  };
}
