// Stage: policy, terms. The upper bounds on a limit; the smallest one binds. Lenders cap what they
// lend by rule, by income, by what spare income can service, by limits granted elsewhere.

import { yuan } from '@/lib/units/fen';
import type { SourceId } from './sources';
import type { Term } from './policy';

/** The most one borrower may be granted, whatever the figures. */
export const productCap = (amountInYuan: number, source: SourceId) =>
  ({ id: 'productCap', kind: 'cap', amount: yuan(amountInYuan), source }) as const satisfies Term;

/** Platforms: 12 instalments at 14.6% a year cost 9% of the amount a month. */
export const platformTerms = [
  {
    id: 'incomeMultiple',
    kind: 'multiple',
    base: 'monthlyIncome',
    multiple: { A: 12, B: 10, C: 8, D: 6, E: 0 },
    less: 'otherUnsecuredBalance',
    source: 'ours',
  },
  {
    id: 'dtiHeadroom',
    kind: 'headroom',
    base: 'monthlyIncome',
    share: { A: 0.6, B: 0.6, C: 0.55, D: 0.5, E: 0 },
    less: 'otherMonthlyPayments',
    paymentFactor: 0.09,
    source: 'paymentArithmetic',
  },
] as const satisfies readonly Term[];

/**
 * Banks: 24 instalments at 7.5% a year cost 4.5% of the amount a month. Issuers set one total over
 * all cards and take off what other banks have granted; salary loans follow the provident fund.
 */
export const bankTerms = [
  {
    id: 'incomeMultiple',
    kind: 'multiple',
    base: 'monthlyIncome',
    multiple: { A: 18, B: 15, C: 12, D: 6, E: 0 },
    less: 'otherUnsecuredBalance',
    source: 'ours',
  },
  {
    id: 'dtiHeadroom',
    kind: 'headroom',
    base: 'monthlyIncome',
    share: { A: 0.65, B: 0.6, C: 0.55, D: 0.5, E: 0 },
    less: 'otherMonthlyPayments',
    paymentFactor: 0.045,
    source: 'paymentArithmetic',
  },
  {
    id: 'totalLimit',
    kind: 'multiple',
    base: 'monthlyIncome',
    multiple: { A: 24, B: 20, C: 16, D: 8, E: 0 },
    less: 'otherCardLimit',
    source: 'ours',
  },
  {
    id: 'providentFund',
    kind: 'multiple',
    base: 'providentFundBase',
    multiple: { A: 24, B: 24, C: 20, D: 15, E: 0 },
    less: 'otherUnsecuredBalance',
    source: 'bankScreens',
  },
] as const satisfies readonly Term[];

/**
 * Lenders to firms: what the owner takes home carries the debt, 36 instalments at 5% a year cost 3%
 * of the amount a month. Receipts lend at most 30% of a year, 3.6 months of them; tax lends eight
 * times the yearly amount. The larger of these two counts: a shop exempt from tax is not worth
 * nothing. Turnover is never income.
 */
export const businessTerms = [
  {
    id: 'incomeMultiple',
    kind: 'multiple',
    base: 'monthlyIncome',
    multiple: { A: 24, B: 20, C: 16, D: 8, E: 0 },
    less: 'otherUnsecuredBalance',
    source: 'ours',
  },
  {
    id: 'dtiHeadroom',
    kind: 'headroom',
    base: 'monthlyIncome',
    share: { A: 0.65, B: 0.6, C: 0.55, D: 0.5, E: 0 },
    less: 'otherMonthlyPayments',
    paymentFactor: 0.03,
    source: 'paymentArithmetic',
  },
  {
    id: 'receiptsShare',
    kind: 'multiple',
    base: 'monthlyReceipts',
    multiple: { A: 3.6, B: 3.6, C: 3, D: 1.8, E: 0 },
    less: 'otherUnsecuredBalance',
    source: 'businessLoanSheets',
  },
  {
    id: 'taxMultiple',
    kind: 'multiple',
    base: 'annualTax',
    multiple: { A: 8, B: 8, C: 6, D: 4, E: 0 },
    less: null,
    alternativeTo: 'receiptsShare',
    source: 'businessLoanSheets',
  },
] as const satisfies readonly Term[];
