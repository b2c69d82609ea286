// Stage: signals, stability. How long and how evenly income has come in.

import type { Facts } from '../facts/facts';
import type { SignalsOf } from './signals';

/** Months in the job, of provident fund and in trade; income variation as a ratio of its mean. */
export const stabilitySignals = (facts: Facts): SignalsOf<'stability'> => ({
  employmentMonths: facts.employmentMonths,
  incomeVariation: facts.incomeVariation,
  providentFundMonths: facts.providentFundMonths,
  tradingMonths: facts.tradingMonths,
});
