// Stage: policy, capacity. Bands for whether income carries the debt. Lenders look at the share of
// income that payments take, and at debt without collateral in months of income.

import type { Family } from './family';
import type { Attribute } from './policy';

/** Above half the income lenders' entry rules have a cliff, which borrowers once let in hardly show. */
const debtToIncome = {
  signal: 'debtToIncome',
  worse: 'higher',
  unknownPoints: 76,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 110, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 0.2, points: 90, edgeSource: 'brokerBands', pointsSource: 'householdsAndLoans' },
    { from: 0.3, points: 78, edgeSource: 'brokerBands', pointsSource: 'householdsAndLoans' },
    { from: 0.4, points: 70, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 0.5, points: 62, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 0.55, points: 54, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 0.65, points: 36, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 0.8, points: 12, edgeSource: 'brokerBands', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const unsecuredDebtToMonthlyIncome = {
  signal: 'unsecuredDebtToMonthlyIncome',
  worse: 'higher',
  unknownPoints: 26,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 40, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 3, points: 34, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 6, points: 26, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 12, points: 12, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 18, points: 0, edgeSource: 'bankScreens', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const scored = [debtToIncome, unsecuredDebtToMonthlyIncome];

export const capacity = {
  scored: { platform: scored, bank: scored, business: scored },
  shown: [
    {
      signal: 'guaranteesToAnnualIncome',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'ours' },
        { above: 0, level: 'watch', edgeSource: 'ours' },
        { above: 1, level: 'high', edgeSource: 'ours' },
      ],
    },
  ],
} as const satisfies Family;
