// Stage: policy, history. Bands for how long the borrower has had credit. A short history tells a
// lender little, so it is trusted less; time alone mends it.

import type { Family } from './family';
import type { Attribute } from './policy';

/** Below three years only those let in for other reasons show in the data; the cliff is lenders' own. */
const oldestAccountMonths = {
  signal: 'oldestAccountMonths',
  worse: 'lower',
  unknownPoints: 40,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: -30, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 12, points: -22, edgeSource: 'ours', pointsSource: 'ours' },
    { from: 36, points: 28, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 84, points: 40, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 144, points: 53, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 240, points: 62, edgeSource: 'ours', pointsSource: 'usLoans' },
  ],
} as const satisfies Attribute;

const scored = [oldestAccountMonths];

export const history = {
  scored: { platform: scored, bank: scored, business: scored },
  shown: [],
} as const satisfies Family;
