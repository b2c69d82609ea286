// What a pay-off plan is told and what it answers. Money is fen, rates are exact decimals a year,
// and every date is a calendar day: the plan knows no "month 3" without the day it falls on.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { DatedAmount } from '../dated';

export type PayoffDebt = {
  id: string;
  balance: Fen;
  /** The rate a year as a decimal: 0.1825 is 18.25%. */
  annualRate: number;
  /** What has to be paid each month while anything is owed. */
  minimum: Fen;
  /** Whom it is owed to; the debt itself counts as a lender where this is left out. */
  lender?: string;
  /** A lower rate that ends: `until` is the first day on which `annualRate` applies again. */
  promotion?: { annualRate: number; until: IsoDate };
  /** What is overdue now, as part of the balance, and the day it would count as worse. */
  arrears?: { due: Fen; nextBucketOn: IsoDate };
};

/** `fewestLenders`: the lender with the smallest total first. A list pays in its own order. */
export type PayoffOrder = 'avalanche' | 'snowball' | 'fewestLenders' | readonly string[];

export type PayoffOptions = {
  /** A month's money beyond all minimums and essentials; negative when they are not covered. */
  extra: Fen;
  order: PayoffOrder;
  asOf: IsoDate;
  /** The first monthly payment; a month after `asOf` unless told. */
  firstPaymentOn?: IsoDate;
  /** Cash that stays in hand; filled from what is beyond the minimums before debts get more. */
  cashFloor?: Fen;
  /** Cash at hand on `asOf`: what lies above the floor pays at once. None unless told. */
  cash?: Fen;
  /** From a day on, so much more a month (less when negative). */
  raises?: readonly DatedAmount[];
  /** Money that comes once and is paid on its day. */
  lumpSums?: readonly DatedAmount[];
};

export type PayoffRow = { id: string; interest: Fen; payment: Fen; balance: Fen };

/** One month up to its payment day; month 0 is what is paid on `asOf` itself. */
export type PayoffMonth = {
  month: number;
  on: IsoDate;
  rows: PayoffRow[];
  interest: Fen;
  payment: Fen;
  /** Owed on all debts after the payment. */
  balance: Fen;
  /** Cash in hand after the payment. */
  cash: Fen;
};

export type PaidOff = {
  kind: 'paid';
  convention: 'MONTHLY';
  months: number;
  finishedOn: IsoDate;
  interest: Fen;
  payment: Fen;
  /** Debts in the order they end. */
  closed: { id: string; on: IsoDate }[];
  /** Payment days after which an account was overdue; empty when none ever is. */
  missed: { id: string; on: IsoDate }[];
  schedule: PayoffMonth[];
};

/** `debts`: those that are still owed when nothing shrinks any more, or after a hundred years. */
export type Payoff = PaidOff | { kind: 'never'; debts: string[] };
