// Ways to borrow outside a bank's own counter: on receivables, from internet banks, with a commercial
// guarantor, through platforms. The last two are the dear ones.

import { yuan } from '@/lib/units/fen';
import { LICENCE, NOTHING_OVERDUE } from './bank-channels';
import type { Channel } from './channel';

export const OTHER_CHANNELS: readonly Channel[] = [
  {
    id: 'SUPPLY_CHAIN',
    from: '2025-06-15',
    cost: { low: 0.03, high: 0.08, source: 'ours' },
    days: { low: 0, high: 3, source: 'ours' },
    months: { most: 6, source: 'supplyChainNotice' },
    repayment: 'interestOnly',
    amount: { times: { fact: 'confirmedReceivables', low: 0.8, high: 1, source: 'ours' } },
    requires: [NOTHING_OVERDUE, { fact: 'confirmedReceivables', atLeast: 1 }],
    documents: ['LICENCE', 'CONTRACT_AND_INVOICE', 'DELIVERY_NOTE', 'BUYER_CONFIRMATION'],
    purposes: ['OPERATIONS'],
    inquiries: { owner: 0, firm: 1 },
  },
  {
    id: 'INTERNET_BANK',
    cost: { low: 0.04, high: 0.15, source: 'businessLoanSheets' },
    days: { low: 0, high: 1, source: 'businessLoanSheets' },
    months: { most: 12, source: 'businessLoanSheets' },
    repayment: 'equalInstalments',
    amount: { cap: { most: yuan(3_000_000), source: 'businessLoanSheets' } },
    requires: [
      NOTHING_OVERDUE,
      LICENCE,
      { fact: 'tradingMonths', atLeast: 24 },
      { fact: 'statementsMonths', atLeast: 6 },
    ],
    documents: ['ID', 'LICENCE', 'STATEMENTS', 'LEASE_OR_TITLE'],
    purposes: ['OPERATIONS'],
    inquiries: { owner: 1, firm: 1 },
  },
  {
    id: 'INVOICE_LOAN',
    cost: { low: 0.1, high: 0.24, source: 'businessLoanSheets' },
    days: { low: 2, high: 7, source: 'ours' },
    months: { most: 6, source: 'ours' },
    repayment: 'interestOnly',
    amount: { times: { fact: 'invoicedReceivables', low: 0.5, high: 0.8, source: 'ours' } },
    requires: [NOTHING_OVERDUE, { fact: 'invoicedReceivables', atLeast: 1 }],
    documents: ['LICENCE', 'CONTRACT_AND_INVOICE'],
    purposes: ['OPERATIONS'],
    inquiries: { owner: 1, firm: 1 },
  },
  {
    id: 'COMMERCIAL_GUARANTEE',
    cost: { low: 0.12, high: 0.18, source: 'businessLoanSheets' },
    days: { low: 1, high: 7, source: 'ours' },
    months: { most: 3, source: 'ours' },
    repayment: 'interestOnly',
    amount: {
      times: { fact: 'expiringBusinessLoans', low: 1, high: 1, source: 'ours' },
    },
    requires: [NOTHING_OVERDUE, { fact: 'expiringBusinessLoans', atLeast: 1 }],
    documents: ['ID', 'LICENCE', 'LOAN_CONTRACT'],
    purposes: ['RENEWAL'],
    inquiries: { owner: 1, firm: 1 },
  },
  {
    id: 'ASSISTED_PLATFORM',
    from: '2025-10-01',
    cost: { low: 0.072, high: 0.24, source: 'assistedLendingRule' },
    days: { low: 0, high: 1, source: 'businessLoanSheets' },
    months: { most: 12, source: 'ours' },
    repayment: 'equalInstalments',
    amount: { cap: { most: yuan(300_000), source: 'consumerFinanceNotice' } },
    requires: [NOTHING_OVERDUE],
    documents: ['ID'],
    purposes: ['CONSUMPTION'],
    inquiries: { owner: 1, firm: 0 },
  },
];
