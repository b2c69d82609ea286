// Stage: signals, capacity. Whether income carries the debt. The line under review is not part of
// the debt it is reviewed against. Sources: commonly quoted loan-broker formulas.

import type { Facts } from '../facts/facts';
import { ratio } from './ratio';

const MONTHS_A_YEAR = 12;

/**
 * Other monthly payments over net monthly income; a card without a stated payment counts with 10%
 * of its balance. A ratio; `null` while either side is not known.
 */
export const debtToIncome = (facts: Facts) =>
  ratio(facts.otherMonthlyPayments, facts.monthlyIncome);

/** Other unsecured balances, in months of net income. */
export const unsecuredDebtToMonthlyIncome = (facts: Facts) =>
  ratio(facts.otherUnsecuredBalance, facts.monthlyIncome);

/** Guaranteed balances over a year's net income. */
export const guaranteesToAnnualIncome = ({ guaranteedBalance, monthlyIncome }: Facts) =>
  ratio(guaranteedBalance, monthlyIncome === null ? null : monthlyIncome * MONTHS_A_YEAR);
