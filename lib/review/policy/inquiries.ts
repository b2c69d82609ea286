// Stage: policy, inquiries. Bands for hard inquiries: a lender that sees many applications in a
// short time expects that others have declined. Scored windows differ by lender kind; the others
// are shown without points, since they count the same inquiries again.

import type { Family } from './family';
import type { Attribute } from './policy';

const last3Months = {
  signal: 'hardInquiriesLast3Months',
  worse: 'higher',
  unknownPoints: 30,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 40, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 2, points: 32, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 4, points: 22, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 7, points: 8, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 11, points: 0, edgeSource: 'brokerBands', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const last6Months = {
  signal: 'hardInquiriesLast6Months',
  worse: 'higher',
  unknownPoints: 56,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 78, edgeSource: 'publicRuleEngines', pointsSource: 'usLoans' },
    { from: 1, points: 66, edgeSource: 'publicRuleEngines', pointsSource: 'usLoans' },
    { from: 2, points: 48, edgeSource: 'publicRuleEngines', pointsSource: 'usLoans' },
    { from: 3, points: 36, edgeSource: 'publicRuleEngines', pointsSource: 'usLoans' },
    { from: 4, points: 30, edgeSource: 'publicRuleEngines', pointsSource: 'usLoans' },
    { from: 7, points: 12, edgeSource: 'publicRuleEngines', pointsSource: 'ours' },
    { from: 10, points: 0, edgeSource: 'bankScreens', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const last2MonthsAtBanks = {
  signal: 'hardInquiriesLast2Months',
  worse: 'higher',
  unknownPoints: 14,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 20, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 2, points: 14, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { above: 4, points: 0, edgeSource: 'bankScreens', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const last3MonthsAtBanks = {
  signal: 'hardInquiriesLast3Months',
  worse: 'higher',
  unknownPoints: 38,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 50, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 2, points: 42, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 4, points: 28, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { above: 6, points: 4, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { above: 10, points: 0, edgeSource: 'brokerBands', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const last6MonthsAtBanks = {
  signal: 'hardInquiriesLast6Months',
  worse: 'higher',
  unknownPoints: 34,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 50, edgeSource: 'bankScreens', pointsSource: 'usLoans' },
    { from: 1, points: 41, edgeSource: 'publicRuleEngines', pointsSource: 'usLoans' },
    { from: 2, points: 30, edgeSource: 'publicRuleEngines', pointsSource: 'usLoans' },
    { from: 3, points: 22, edgeSource: 'publicRuleEngines', pointsSource: 'usLoans' },
    { above: 6, points: 8, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { above: 10, points: 0, edgeSource: 'bankScreens', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

export const inquiries = {
  scored: {
    platform: [last3Months, last6Months],
    bank: [last2MonthsAtBanks, last3MonthsAtBanks, last6MonthsAtBanks],
    business: [last3Months, last6Months],
  },
  shown: [
    {
      signal: 'hardInquiriesLast1Month',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'brokerBands' },
        { from: 2, level: 'watch', edgeSource: 'brokerBands' },
        { from: 4, level: 'high', edgeSource: 'bankScreens' },
      ],
    },
    {
      signal: 'hardInquiriesLast2Months',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'brokerBands' },
        { above: 3, level: 'watch', edgeSource: 'brokerBands' },
        { above: 4, level: 'high', edgeSource: 'bankScreens' },
      ],
    },
    {
      signal: 'hardInquiriesLast12Months',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'publicRuleEngines' },
        { above: 8, level: 'watch', edgeSource: 'publicRuleEngines' },
        { above: 15, level: 'high', edgeSource: 'publicRuleEngines' },
      ],
    },
    {
      signal: 'largestSameDayInquiries',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'publicRuleEngines' },
        { above: 3, level: 'high', edgeSource: 'publicRuleEngines' },
      ],
    },
  ],
} as const satisfies Family;
