// Stage: signals, stability. How long and how evenly income has come in.

import type { Facts } from '../facts/facts';

/** Months in the present job or trade. */
export const employmentMonths = (facts: Facts) => facts.employmentMonths;

/** Spread of twelve monthly incomes over their mean, a ratio; seasonal incomes year on year. */
export const incomeVariation = (facts: Facts) => facts.incomeVariation;

/** Months of provident fund or social insurance without a gap; commonly quoted by banks. */
export const providentFundMonths = (facts: Facts) => facts.providentFundMonths;

/** Months the business has been trading. */
export const tradingMonths = (facts: Facts) => facts.tradingMonths;
