// Stage: policy, stability. Bands for how long and how evenly income has come in. Evidence on job
// tenure is divided, so a short one costs little and an untold one nothing; banks ask for months of
// provident fund, lenders to firms for months in trade.

import type { Family } from './family';
import type { Attribute } from './policy';

const incomeVariation = {
  signal: 'incomeVariation',
  worse: 'higher',
  unknownPoints: 6,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 10, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 0.15, points: 8, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 0.25, points: 4, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 0.35, points: 0, edgeSource: 'ours', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

/** Seasonal receipts are held against the same months a year before. */
const incomeVariationOfOwners = {
  signal: 'incomeVariation',
  worse: 'higher',
  unknownPoints: 12,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 20, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 0.15, points: 16, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 0.25, points: 8, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 0.35, points: 0, edgeSource: 'ours', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

/** Not told has the benefit of the doubt: it costs as little as a long time in the job. */
const employmentMonths = {
  signal: 'employmentMonths',
  worse: 'lower',
  unknownPoints: 0,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: -8, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 12, points: -6, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 36, points: 0, edgeSource: 'ours', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const employmentMonthsAtBanks = {
  signal: 'employmentMonths',
  worse: 'lower',
  unknownPoints: 6,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 0, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 6, points: 4, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 12, points: 7, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 24, points: 10, edgeSource: 'bankScreens', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const providentFundMonths = {
  signal: 'providentFundMonths',
  worse: 'lower',
  unknownPoints: 12,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 0, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 6, points: 10, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 12, points: 15, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 24, points: 20, edgeSource: 'bankScreens', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const tradingMonths = {
  signal: 'tradingMonths',
  worse: 'lower',
  unknownPoints: 26,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 0, edgeSource: 'businessLoanSheets', pointsSource: 'ours' },
    { from: 6, points: 10, edgeSource: 'businessLoanSheets', pointsSource: 'ours' },
    { from: 12, points: 22, edgeSource: 'businessLoanSheets', pointsSource: 'ours' },
    { from: 24, points: 34, edgeSource: 'businessLoanSheets', pointsSource: 'ours' },
    { from: 60, points: 40, edgeSource: 'ours', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

export const stability = {
  scored: {
    platform: [incomeVariation, employmentMonths],
    bank: [incomeVariation, employmentMonthsAtBanks, providentFundMonths],
    business: [incomeVariationOfOwners, tradingMonths],
  },
  shown: [
    {
      signal: 'employmentMonths',
      worse: 'lower',
      bands: [
        { from: 0, level: 'high', edgeSource: 'bankScreens' },
        { from: 6, level: 'watch', edgeSource: 'bankScreens' },
        { from: 24, level: 'fine', edgeSource: 'bankScreens' },
      ],
    },
    {
      signal: 'providentFundMonths',
      worse: 'lower',
      bands: [
        { from: 0, level: 'high', edgeSource: 'bankScreens' },
        { from: 6, level: 'watch', edgeSource: 'bankScreens' },
        { from: 24, level: 'fine', edgeSource: 'bankScreens' },
      ],
    },
    {
      signal: 'tradingMonths',
      worse: 'lower',
      bands: [
        { from: 0, level: 'high', edgeSource: 'businessLoanSheets' },
        { from: 12, level: 'watch', edgeSource: 'businessLoanSheets' },
        { from: 24, level: 'fine', edgeSource: 'businessLoanSheets' },
      ],
    },
  ],
} as const satisfies Family;
