// Stage: facts. The flat record that everything else is computed from. Attribution, levers and
// unknowns all work on facts: each has one group, one unit, and the worst and best it could be.

import type { IsoDate } from '@/lib/units/calendar';
import { MAX_FEN, type Fen } from '@/lib/units/fen';
import type { Product } from '../profile/lists';

export const FACT_GROUPS = [
  'income',
  'debtService',
  'debtBalances',
  'utilization',
  'lenders',
  'inquiries',
  'newAccounts',
  'repayment',
  'history',
  'stability',
  'behaviour',
  'line',
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

type FactUnit = 'fen' | 'count' | 'months' | 'days' | 'ratio' | 'date' | 'product';

/** `open` is the worst and the best a fact can be while it is not known; absent: it changes nothing. */
type FactSpec = { group: FactGroup; unit: FactUnit; open?: readonly [worst: number, best: number] };

const MANY = 1_000_000;
const owed = [MAX_FEN, 0] as const;
const earned = [0, MAX_FEN] as const;
const tally = [MANY, 0] as const;
const tenure = [0, MANY] as const;

/** The least limit there is: any balance is much against it, and beside another limit it is nothing. */
const ALMOST_NONE = Number.MIN_VALUE;
/** As the score reads it. Where a bank takes a limit off, its terms settle it the other way. */
const granted = [ALMOST_NONE, MAX_FEN] as const;

/** Every fact, its group and its unit. */
export const FACTS = {
  currentLimit: { group: 'line', unit: 'fen' },
  currentBalance: { group: 'line', unit: 'fen', open: owed },
  lineProduct: { group: 'line', unit: 'product' },

  monthlyIncome: { group: 'income', unit: 'fen', open: earned },
  monthlyReceipts: { group: 'income', unit: 'fen', open: earned },
  annualTax: { group: 'income', unit: 'fen', open: earned },
  providentFundBase: { group: 'income', unit: 'fen', open: earned },

  otherMonthlyPayments: { group: 'debtService', unit: 'fen', open: owed },
  highestApr: { group: 'debtService', unit: 'ratio', open: [10, 0] },

  otherUnsecuredBalance: { group: 'debtBalances', unit: 'fen', open: owed },
  guaranteedBalance: { group: 'debtBalances', unit: 'fen', open: owed },

  otherCardBalance: { group: 'utilization', unit: 'fen', open: owed },
  otherCardLimit: { group: 'utilization', unit: 'fen', open: granted },
  fullestOtherCardBalance: { group: 'utilization', unit: 'fen', open: owed },
  fullestOtherCardLimit: { group: 'utilization', unit: 'fen', open: granted },
  otherLineBalance: { group: 'utilization', unit: 'fen', open: owed },
  otherLineLimit: { group: 'utilization', unit: 'fen', open: granted },
  largeInstalmentBalance: { group: 'utilization', unit: 'fen', open: owed },

  lenderCount: { group: 'lenders', unit: 'count', open: tally },
  nonBankLenderCount: { group: 'lenders', unit: 'count', open: tally },
  openAccounts: { group: 'lenders', unit: 'count', open: tally },
  openCards: { group: 'lenders', unit: 'count', open: tally },

  hardInquiriesLast1Month: { group: 'inquiries', unit: 'count', open: tally },
  hardInquiriesLast2Months: { group: 'inquiries', unit: 'count', open: tally },
  hardInquiriesLast3Months: { group: 'inquiries', unit: 'count', open: tally },
  hardInquiriesLast6Months: { group: 'inquiries', unit: 'count', open: tally },
  hardInquiriesLast12Months: { group: 'inquiries', unit: 'count', open: tally },
  largestSameDayInquiries: { group: 'inquiries', unit: 'count', open: tally },
  nextInquiryLeaves3MonthsOn: { group: 'inquiries', unit: 'date' },
  nextInquiryLeaves6MonthsOn: { group: 'inquiries', unit: 'date' },
  nextInquiryLeaves12MonthsOn: { group: 'inquiries', unit: 'date' },

  newAccountsLast6Months: { group: 'newAccounts', unit: 'count', open: tally },
  newAccountsLast12Months: { group: 'newAccounts', unit: 'count', open: tally },
  nextAccountLeaves6MonthsOn: { group: 'newAccounts', unit: 'date' },
  nextAccountLeaves12MonthsOn: { group: 'newAccounts', unit: 'date' },

  currentDaysPastDue: { group: 'repayment', unit: 'days', open: [MANY, 0] },
  worstDaysPastDueLast24Months: { group: 'repayment', unit: 'days', open: [MANY, 0] },
  lateMonthsLast24Months: { group: 'repayment', unit: 'months', open: [24, 0] },
  longestLateRunLast24Months: { group: 'repayment', unit: 'months', open: [24, 0] },
  monthsSinceLastLate: { group: 'repayment', unit: 'months', open: [0, 24] },
  lateMonthsLast6Months: { group: 'repayment', unit: 'months', open: [6, 0] },
  longestLateRunLast6Months: { group: 'repayment', unit: 'months', open: [6, 0] },
  lateMonthsLast36Months: { group: 'repayment', unit: 'months', open: [36, 0] },
  longestLateRunLast36Months: { group: 'repayment', unit: 'months', open: [36, 0] },
  lateMonthsLast60Months: { group: 'repayment', unit: 'months', open: [60, 0] },
  longestLateRunLast60Months: { group: 'repayment', unit: 'months', open: [60, 0] },
  lateAccountsLast24Months: { group: 'repayment', unit: 'count', open: tally },
  derogatoryRecords: { group: 'repayment', unit: 'count', open: tally },
  unresolvedDerogatoryRecords: { group: 'repayment', unit: 'count', open: tally },
  nextLateMonthLeavesOn: { group: 'repayment', unit: 'date' },
  nextRecordLeavesOn: { group: 'repayment', unit: 'date' },

  oldestAccountMonths: { group: 'history', unit: 'months', open: tenure },
  oldestAccountOpenedOn: { group: 'history', unit: 'date' },

  employmentMonths: { group: 'stability', unit: 'months', open: tenure },
  providentFundMonths: { group: 'stability', unit: 'months', open: tenure },
  tradingMonths: { group: 'stability', unit: 'months', open: tenure },
  incomeVariation: { group: 'stability', unit: 'ratio', open: [MANY, 0] },

  minimumPaymentMonthsLast6: { group: 'behaviour', unit: 'months', open: [6, 0] },
  cashAdvancesLast3Months: { group: 'behaviour', unit: 'count', open: tally },
  drawsLast3Months: { group: 'behaviour', unit: 'fen', open: owed },
  repaymentsLast3Months: { group: 'behaviour', unit: 'fen', open: earned },
  accountChangesLast6Months: { group: 'behaviour', unit: 'count', open: tally },
} as const satisfies Record<string, FactSpec>;

export type FactId = keyof typeof FACTS;

type UnitValue = {
  fen: Fen;
  count: number;
  months: number;
  days: number;
  ratio: number;
  date: IsoDate;
  product: Product;
};

/** Facts on the day `asOf`; `null` is not known (for dates: nothing will leave), never zero. */
export type Facts = { asOf: IsoDate } & {
  [Id in FactId]: UnitValue[(typeof FACTS)[Id]['unit']] | null;
};

/** The facts of one group. */
export type FactsOf<Group extends FactGroup> = {
  [Id in FactId as (typeof FACTS)[Id]['group'] extends Group ? Id : never]: Facts[Id];
};
