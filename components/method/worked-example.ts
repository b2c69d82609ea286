// One invented borrower taken through the whole engine when the page is built, so that no figure
// of the example can drift from what a review works out.

import {
  policyOn,
  reviewLimit,
  sampleProfiles,
  type FactId,
  type ScoreLine,
  type SignalId,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

/** The example stands on one day, so that every build shows the same. */
export const EXAMPLE_DAY: IsoDate = '2026-11-23';
export const EXAMPLE_SAMPLE = 'stretched';

export const examplePolicy = policyOn(EXAMPLE_DAY, 'platform');
export const exampleReview = reviewLimit(
  sampleProfiles[EXAMPLE_SAMPLE](EXAMPLE_DAY),
  examplePolicy,
  EXAMPLE_DAY,
);

/** Signals that are one fact over another, in this order. */
export const RATIOS = [
  { signal: 'debtToIncome', part: 'otherMonthlyPayments', whole: 'monthlyIncome' },
  { signal: 'unsecuredDebtToMonthlyIncome', part: 'otherUnsecuredBalance', whole: 'monthlyIncome' },
  { signal: 'cardUtilization', part: 'otherCardBalance', whole: 'otherCardLimit' },
] as const satisfies readonly { signal: SignalId; part: FactId; whole: FactId }[];

const lostOn = ({ best, points }: ScoreLine) => best - points;

/** Lines from the one that lost most points on. */
export const byPointsLost = [...exampleReview.scorecard.lines].sort(
  (a, b) => lostOn(b) - lostOn(a),
);
