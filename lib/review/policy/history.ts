// Stage: policy, history. Bands for how long the borrower has had credit. A short history tells a
// lender little, so it is trusted less; time alone mends it.

import type { Family } from './family';
import type { Attribute } from './policy';

const oldestAccountMonths = {
  signal: 'oldestAccountMonths',
  worse: 'lower',
  unknownPoints: 40,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 0, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 12, points: 8, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 36, points: 28, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 84, points: 40, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 144, points: 50, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 240, points: 60, edgeSource: 'ours', pointsSource: 'usLoans' },
  ],
} as const satisfies Attribute;

const scored = [oldestAccountMonths];

export const history = {
  scored: { platform: scored, bank: scored, business: scored },
  shown: [],
} as const satisfies Family;
