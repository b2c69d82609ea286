// Stage: policy, behaviour. Bands for what the lender of the line itself sees: paying only the
// minimum, borrowing to repay (以贷养贷), drawing cash, changing phone or device.

import type { Family } from './family';
import type { Attribute } from './policy';

const debtRecyclingLast3Months = {
  signal: 'debtRecyclingLast3Months',
  worse: 'higher',
  unknownPoints: 16,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 20, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 0.3, points: 10, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 0.6, points: 0, edgeSource: 'ours', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const minimumPaymentMonthsLast6 = {
  signal: 'minimumPaymentMonthsLast6',
  worse: 'higher',
  unknownPoints: 16,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 20, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 1, points: 12, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 3, points: 0, edgeSource: 'ours', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

export const behaviour = {
  scored: {
    platform: [debtRecyclingLast3Months, minimumPaymentMonthsLast6],
    bank: [minimumPaymentMonthsLast6],
    business: [debtRecyclingLast3Months],
  },
  shown: [
    {
      signal: 'debtRecyclingLast3Months',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'ours' },
        { from: 0.3, level: 'watch', edgeSource: 'ours' },
        { from: 0.6, level: 'high', edgeSource: 'ours' },
      ],
    },
    {
      signal: 'minimumPaymentMonthsLast6',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'ours' },
        { from: 1, level: 'watch', edgeSource: 'ours' },
        { from: 3, level: 'high', edgeSource: 'ours' },
      ],
    },
    {
      signal: 'cashAdvancesLast3Months',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'platformGuides' },
        { from: 1, level: 'watch', edgeSource: 'platformGuides' },
        { from: 3, level: 'high', edgeSource: 'ours' },
      ],
    },
    {
      signal: 'accountChangesLast6Months',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'platformGuides' },
        { from: 1, level: 'watch', edgeSource: 'platformGuides' },
        { from: 2, level: 'high', edgeSource: 'ours' },
      ],
    },
  ],
} as const satisfies Family;
