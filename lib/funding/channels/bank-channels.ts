// Ways to borrow from banks for a business. Costs and times are indicative ranges, quoted by product
// sheets; where nothing was found the estimate is ours and says so.

import { yuan } from '@/lib/units/fen';
import type { Channel } from './channel';
import type { Requirement } from './facts';

/** Nothing is offered while something is overdue. */
export const NOTHING_OVERDUE: Requirement = { fact: 'currentDaysPastDue', atMost: 0 };
export const LICENCE: Requirement = { fact: 'licence', is: true };

const FEW_INQUIRIES: Requirement = { fact: 'hardInquiriesLast3Months', atMost: 4 };
const ROOM_IN_INCOME: readonly Requirement[] = [
  { fact: 'cardUtilization', atMost: 0.7 },
  { fact: 'debtToIncome', atMost: 0.7 },
];

export const BANK_CHANNELS: readonly Channel[] = [
  {
    id: 'RENEWAL',
    from: '2024-09-24',
    cost: { low: 0.03, high: 0.055, source: 'businessLoanSheets' },
    days: { low: 7, high: 30, source: 'ours' },
    months: { most: 12, source: 'ours' },
    repayment: 'interestOnly',
    amount: {
      times: { fact: 'expiringBusinessLoans', low: 1, high: 1, source: 'renewalNotice' },
    },
    requires: [NOTHING_OVERDUE, { fact: 'expiringBusinessLoans', atLeast: 1 }],
    documents: ['ID', 'LICENCE', 'STATEMENTS', 'LOAN_CONTRACT'],
    purposes: ['RENEWAL'],
    inquiries: { owner: 1, firm: 1 },
  },
  {
    id: 'BANK_ONLINE',
    cost: { low: 0.03, high: 0.055, source: 'businessLoanSheets' },
    days: { low: 0, high: 1, source: 'businessLoanSheets' },
    months: { most: 12, source: 'ours' },
    repayment: 'interestOnly',
    amount: { cap: { most: yuan(500_000), source: 'businessLoanSheets' } },
    requires: [NOTHING_OVERDUE, LICENCE, FEW_INQUIRIES, ...ROOM_IN_INCOME],
    documents: ['ID', 'LICENCE', 'BUSINESS_ACCOUNT'],
    purposes: ['OPERATIONS'],
    inquiries: { owner: 1, firm: 1 },
  },
  {
    id: 'TAX_BASED',
    cost: { low: 0.031, high: 0.045, source: 'businessLoanSheets' },
    days: { low: 0, high: 2, source: 'businessLoanSheets' },
    months: { most: 12, source: 'ours' },
    repayment: 'interestOnly',
    amount: {
      times: { fact: 'annualTax', low: 8, high: 15, source: 'businessLoanSheets' },
    },
    requires: [
      NOTHING_OVERDUE,
      LICENCE,
      { fact: 'taxGrade', oneOf: ['A', 'B', 'M'] },
      { fact: 'taxMonths', atLeast: 12 },
      { fact: 'tradingMonths', atLeast: 24 },
    ],
    documents: ['ID', 'LICENCE', 'TAX_RECORD'],
    purposes: ['OPERATIONS'],
    inquiries: { owner: 1, firm: 1 },
  },
  {
    id: 'RECEIPTS_BASED',
    cost: { low: 0.031, high: 0.045, source: 'businessLoanSheets' },
    days: { low: 0, high: 1, source: 'businessLoanSheets' },
    months: { most: 12, source: 'ours' },
    repayment: 'equalInstalments',
    amount: {
      // 30% of a year's receipts, less what the business owes.
      times: {
        fact: 'monthlyReceipts',
        low: 3.6,
        high: 3.6,
        less: 'businessDebt',
        source: 'businessLoanSheets',
      },
    },
    requires: [NOTHING_OVERDUE, { fact: 'receiptsMonths', atLeast: 6 }],
    documents: ['ID', 'LICENCE', 'RECEIPTS_RECORD'],
    purposes: ['OPERATIONS'],
    inquiries: { owner: 1, firm: 0 },
  },
  {
    id: 'SECURED',
    cost: { low: 0.035, high: 0.08, source: 'businessLoanSheets' },
    days: { low: 7, high: 21, source: 'ours' },
    months: { most: 36, source: 'ours' },
    repayment: 'interestOnly',
    amount: { times: { fact: 'freePropertyValue', low: 0.5, high: 0.7, source: 'ours' } },
    requires: [
      NOTHING_OVERDUE,
      LICENCE,
      { fact: 'freePropertyValue', atLeast: 1 },
      { fact: 'statementsMonths', atLeast: 6 },
    ],
    documents: ['ID', 'LICENCE', 'TITLE', 'VALUATION', 'STATEMENTS', 'USE_CONTRACT'],
    purposes: ['OPERATIONS', 'EQUIPMENT'],
    inquiries: { owner: 1, firm: 1 },
  },
  {
    id: 'GUARANTEED',
    from: '2026-01-20',
    until: '2027-12-31',
    cost: { low: 0.03, high: 0.055, source: 'businessLoanSheets' },
    feeRate: { rate: 0.01, source: 'guaranteePlan' },
    days: { low: 7, high: 28, source: 'ours' },
    months: { most: 36, source: 'guaranteePlan' },
    repayment: 'equalPrincipal',
    amount: { cap: { most: yuan(20_000_000), source: 'guaranteePlan' } },
    requires: [NOTHING_OVERDUE, LICENCE, { fact: 'counterGuarantee', is: true }],
    documents: ['ID', 'LICENCE', 'STATEMENTS', 'USE_CONTRACT', 'COUNTER_GUARANTEE'],
    purposes: ['OPERATIONS', 'EQUIPMENT'],
    inquiries: { owner: 1, firm: 1 },
  },
];
