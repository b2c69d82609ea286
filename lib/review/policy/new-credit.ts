// Stage: policy, new credit. Bands for accounts opened lately: several at once are read as a need
// for cash, and their payments have no history yet. Inquiries stand in a module of their own.

import type { Family } from './family';
import type { Attribute } from './policy';

const newAccountsLast12Months = {
  signal: 'newAccountsLast12Months',
  worse: 'higher',
  unknownPoints: 38,
  unknownSource: 'ours',
  bands: [
    { from: 0, points: 60, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 1, points: 52, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 2, points: 36, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 3, points: 20, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 4, points: 12, edgeSource: 'ours', pointsSource: 'usLoans' },
    { from: 6, points: -24, edgeSource: 'ours', pointsSource: 'ours' },
  ],
} as const satisfies Attribute;

const scored = [newAccountsLast12Months];

export const newCredit = {
  scored: { platform: scored, bank: scored, business: scored },
  shown: [
    {
      signal: 'newAccountsLast6Months',
      worse: 'higher',
      bands: [
        { from: 0, level: 'fine', edgeSource: 'ours' },
        { from: 2, level: 'watch', edgeSource: 'ours' },
        { from: 3, level: 'high', edgeSource: 'ours' },
      ],
    },
  ],
} as const satisfies Family;
