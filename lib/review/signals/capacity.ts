// Stage: signals, capacity. Whether income carries the debt. The line under review is not part of
// the debt it is reviewed against.

import type { Facts } from '../facts/facts';
import { ratio } from './ratio';
import type { SignalsOf } from './signals';

const MONTHS_A_YEAR = 12;

/**
 * `debtToIncome`: other monthly payments (cards without a stated one at 10% of their balance) over
 * net monthly income. `unsecuredDebtToMonthlyIncome`: other unsecured balances, in months of income.
 * `guaranteesToAnnualIncome`: guaranteed balances over a year's income. Sources: commonly quoted
 * loan-broker formulas.
 */
export function capacitySignals(facts: Facts): SignalsOf<'capacity'> {
  const income = facts.monthlyIncome;
  return {
    debtToIncome: ratio(facts.otherMonthlyPayments, income),
    unsecuredDebtToMonthlyIncome: ratio(facts.otherUnsecuredBalance, income),
    guaranteesToAnnualIncome: ratio(
      facts.guaranteedBalance,
      income === null ? null : income * MONTHS_A_YEAR,
    ),
  };
}
