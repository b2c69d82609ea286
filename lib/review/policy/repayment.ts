// Stage: policy, repayment. Bands for lateness, the strongest input of every review: lateness now,
// then how often, how deep and how lately over 24 months. Marks on the report only ever cost points.
// Points follow how often borrowers of public outcome sets went bad, edges what lenders quote.

import type { Family } from './family';
import { lateWindows } from './late-windows';
import type { Attribute } from './policy';

/** One to three days late score as on time; nowhere is a late day called safe. */
const currentDaysPastDue = {
  signal: 'currentDaysPastDue',
  worse: 'higher',
  unknownPoints: 82,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 90, edgeSource: 'ours', pointsSource: 'taiwanCards' },
    { from: 4, points: 44, edgeSource: 'ours', pointsSource: 'taiwanCards' },
    { from: 31, points: -17, edgeSource: 'ours', pointsSource: 'taiwanCards' },
    { from: 61, points: -28, edgeSource: 'ours', pointsSource: 'taiwanCards' },
  ],
} as const satisfies Attribute;

const lateMonthsLast24Months = {
  signal: 'lateMonthsLast24Months',
  worse: 'higher',
  unknownPoints: 90,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 120, edgeSource: 'bankScreens', pointsSource: 'cardsAndHouseholds' },
    { from: 1, points: 76, edgeSource: 'bankScreens', pointsSource: 'cardsAndHouseholds' },
    { from: 2, points: 42, edgeSource: 'bankScreens', pointsSource: 'cardsAndHouseholds' },
    { from: 3, points: 11, edgeSource: 'bankScreens', pointsSource: 'cardsAndHouseholds' },
    { from: 4, points: -10, edgeSource: 'bankScreens', pointsSource: 'cardsAndHouseholds' },
    { from: 6, points: -31, edgeSource: 'threeAndSix', pointsSource: 'cardsAndHouseholds' },
  ],
} as const satisfies Attribute;

const worstDaysPastDueLast24Months = {
  signal: 'worstDaysPastDueLast24Months',
  worse: 'higher',
  unknownPoints: 34,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 40, edgeSource: 'bankScreens', pointsSource: 'taiwanCards' },
    { from: 1, points: 34, edgeSource: 'bankScreens', pointsSource: 'taiwanCards' },
    { from: 31, points: 8, edgeSource: 'bankScreens', pointsSource: 'taiwanCards' },
    { from: 61, points: -4, edgeSource: 'bankScreens', pointsSource: 'taiwanCards' },
    { from: 91, points: -9, edgeSource: 'bankScreens', pointsSource: 'taiwanCards' },
  ],
} as const satisfies Attribute;

/** 24 stands for "none in the window". */
const monthsSinceLastLate = {
  signal: 'monthsSinceLastLate',
  worse: 'lower',
  unknownPoints: 40,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: -16, edgeSource: 'ours', pointsSource: 'taiwanCards' },
    { from: 1, points: -2, edgeSource: 'ours', pointsSource: 'taiwanCards' },
    { from: 3, points: 18, edgeSource: 'ours', pointsSource: 'taiwanCards' },
    { from: 6, points: 28, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 12, points: 40, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 24, points: 50, edgeSource: 'ours', pointsSource: 'taiwanCards' },
  ],
} as const satisfies Attribute;

/**
 * A clean report earns nothing: having no record is the ordinary case, not a merit. Records weigh
 * heavily among applicants; among loans already granted, where few have any, hardly at all. The
 * points lie between the two.
 */
const derogatoryRecords = {
  signal: 'derogatoryRecords',
  worse: 'higher',
  unknownPoints: 0,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 0, edgeSource: 'creditReportingRegulation', pointsSource: 'ours' },
    { from: 1, points: -40, edgeSource: 'creditReportingRegulation', pointsSource: 'ours' },
    { from: 2, points: -70, edgeSource: 'ours', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const scored = [
  currentDaysPastDue,
  lateMonthsLast24Months,
  worstDaysPastDueLast24Months,
  monthsSinceLastLate,
  derogatoryRecords,
];

export const repayment = {
  scored: { platform: scored, bank: scored, business: scored },
  shown: [
    {
      signal: 'longestLateRunLast24Months',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'bankScreens' },
        { from: 1, level: 'watch', edgeSource: 'bankScreens' },
        { from: 2, level: 'high', edgeSource: 'bankScreens' },
      ],
    },
    ...lateWindows,
    {
      signal: 'lateAccountsLast24Months',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'ours' },
        { from: 1, level: 'watch', edgeSource: 'ours' },
        { from: 2, level: 'high', edgeSource: 'ours' },
      ],
    },
    {
      signal: 'unresolvedDerogatoryRecords',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'publicRuleEngines' },
        { from: 1, level: 'high', edgeSource: 'publicRuleEngines' },
      ],
    },
  ],
} as const satisfies Family;
