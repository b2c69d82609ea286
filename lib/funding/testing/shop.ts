// For tests only: a small shop with a line that is drawn again each time it falls due.

import { yuan } from '@/lib/units/fen';
import type { CashFacts, Obligation } from '../business/cash-facts';

export const LINE: Obligation = {
  id: 'line',
  lender: '乙平台',
  balance: yuan(60_000),
  annualRate: 0.12,
  floating: true,
  interestDay: 10,
  repayments: [{ on: '2027-01-10', amount: yuan(60_000) }],
  renews: true,
};

/** 31,000 a month in, 27,000 and the line's interest out, 20,000 in hand. */
export const SHOP: CashFacts = {
  asOf: '2026-12-01',
  cash: yuan(20_000),
  cashFloor: yuan(5000),
  monthlySales: yuan(31_000),
  knownSales: [],
  collectionDays: 0,
  receivables: [],
  outgoings: [
    { id: 'rent', amount: yuan(7000), day: 5 },
    { id: 'suppliers', amount: yuan(12_000), day: 31 },
    { id: 'drawings', amount: yuan(8000), day: 15 },
  ],
  once: [],
  debts: [LINE],
  newLoans: [],
};
