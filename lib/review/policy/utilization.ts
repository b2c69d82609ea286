// Stage: policy, utilization. Bands for how full cards and revolving lines are. Full lines are read
// as a need for cash. Banks commonly screen at "up to and including" 70% or 80%.

import type { Family } from './family';
import type { Attribute } from './policy';

/** No use at all is a little worse than some in the data; the two share a band. */
const cardUtilization = {
  signal: 'cardUtilization',
  worse: 'higher',
  unknownPoints: 90,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 130, edgeSource: 'creditScoreGuides', pointsSource: 'allOutcomeSets' },
    { from: 0.1, points: 120, edgeSource: 'creditScoreGuides', pointsSource: 'allOutcomeSets' },
    { from: 0.3, points: 92, edgeSource: 'creditScoreGuides', pointsSource: 'allOutcomeSets' },
    { from: 0.5, points: 70, edgeSource: 'brokerBands', pointsSource: 'allOutcomeSets' },
    { from: 0.7, points: 48, edgeSource: 'bankScreens', pointsSource: 'allOutcomeSets' },
    { from: 0.8, points: 40, edgeSource: 'bankScreens', pointsSource: 'allOutcomeSets' },
    { from: 0.9, points: 28, edgeSource: 'publicRuleEngines', pointsSource: 'ours' },
    { from: 1, points: 0, edgeSource: 'brokerBands', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const cardUtilizationAtBanks = {
  signal: 'cardUtilization',
  worse: 'higher',
  unknownPoints: 84,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 118, edgeSource: 'creditScoreGuides', pointsSource: 'ours' },
    { from: 0.1, points: 112, edgeSource: 'creditScoreGuides', pointsSource: 'ours' },
    { from: 0.3, points: 94, edgeSource: 'creditScoreGuides', pointsSource: 'ours' },
    { from: 0.5, points: 74, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { above: 0.7, points: 36, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { above: 0.8, points: 14, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { above: 1, points: 0, edgeSource: 'brokerBands', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const cardUtilizationOfOwners = {
  signal: 'cardUtilization',
  worse: 'higher',
  unknownPoints: 70,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 100, edgeSource: 'creditScoreGuides', pointsSource: 'ours' },
    { from: 0.1, points: 92, edgeSource: 'creditScoreGuides', pointsSource: 'ours' },
    { from: 0.3, points: 72, edgeSource: 'creditScoreGuides', pointsSource: 'ours' },
    { from: 0.5, points: 54, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { above: 0.7, points: 34, edgeSource: 'businessLoanSheets', pointsSource: 'ours' },
    { from: 0.9, points: 18, edgeSource: 'publicRuleEngines', pointsSource: 'ours' },
    { from: 1, points: 0, edgeSource: 'brokerBands', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const lineUtilization = {
  signal: 'lineUtilization',
  worse: 'higher',
  unknownPoints: 20,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 30, edgeSource: 'creditScoreGuides', pointsSource: 'ours' },
    { from: 0.3, points: 26, edgeSource: 'creditScoreGuides', pointsSource: 'ours' },
    { from: 0.5, points: 20, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { from: 0.8, points: 8, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 0.95, points: 0, edgeSource: 'publicRuleEngines', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const lineUtilizationAtBanks = {
  signal: 'lineUtilization',
  worse: 'higher',
  unknownPoints: 13,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 20, edgeSource: 'creditScoreGuides', pointsSource: 'ours' },
    { from: 0.5, points: 14, edgeSource: 'brokerBands', pointsSource: 'ours' },
    { above: 0.8, points: 4, edgeSource: 'bankScreens', pointsSource: 'ours' },
    { from: 0.95, points: 0, edgeSource: 'publicRuleEngines', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

export const utilization = {
  scored: {
    platform: [cardUtilization, lineUtilization],
    bank: [cardUtilizationAtBanks, lineUtilizationAtBanks],
    business: [cardUtilizationOfOwners, lineUtilization],
  },
  shown: [
    {
      signal: 'worstCardUtilization',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'brokerBands' },
        { above: 0.5, level: 'watch', edgeSource: 'brokerBands' },
        { above: 0.8, level: 'high', edgeSource: 'publicRuleEngines' },
      ],
    },
    {
      signal: 'largeInstalmentShare',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'publicRuleEngines' },
        { above: 0, level: 'watch', edgeSource: 'publicRuleEngines' },
        { above: 0.3, level: 'high', edgeSource: 'ours' },
      ],
    },
  ],
} as const satisfies Family;
