// Stage: policy, lenders. Bands for multi-lender borrowing (多头借贷): how many lenders are owed at
// once, and how many of them are not banks. Each one more is a payment that can be missed.

import type { Family } from './family';
import type { Attribute } from './policy';

const lenderCount = {
  signal: 'lenderCount',
  worse: 'higher',
  unknownPoints: 60,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 80, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 3, points: 60, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 5, points: 36, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 7, points: 20, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 9, points: 8, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 13, points: 0, edgeSource: 'brokerBands', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

/** Most salary loans stop above four lenders, all of them above eight. */
const lenderCountAtBanks = {
  signal: 'lenderCount',
  worse: 'higher',
  unknownPoints: 60,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 80, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { above: 2, points: 62, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { above: 4, points: 24, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { above: 6, points: 10, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { above: 8, points: 0, edgeSource: 'brokerBands', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const nonBankLenderCount = {
  signal: 'nonBankLenderCount',
  worse: 'higher',
  unknownPoints: 14,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 20, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 2, points: 14, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 3, points: 8, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 5, points: 0, edgeSource: 'publicRuleEngines', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const nonBankLenderCountAtBanks = {
  signal: 'nonBankLenderCount',
  worse: 'higher',
  unknownPoints: 20,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 30, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 1, points: 24, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { above: 2, points: 6, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { above: 5, points: 0, edgeSource: 'bankScreens', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

export const lenders = {
  scored: {
    platform: [lenderCount, nonBankLenderCount],
    bank: [lenderCountAtBanks, nonBankLenderCountAtBanks],
    business: [lenderCount, nonBankLenderCount],
  },
  shown: [
    {
      signal: 'openAccounts',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'publicRuleEngines' },
        { above: 6, level: 'watch', edgeSource: 'publicRuleEngines' },
        { above: 15, level: 'high', edgeSource: 'publicRuleEngines' },
      ],
    },
    {
      signal: 'openCards',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'bankScreens' },
        { from: 6, level: 'watch', edgeSource: 'bankScreens' },
      ],
    },
  ],
} as const satisfies Family;
