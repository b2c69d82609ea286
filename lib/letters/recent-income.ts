// What comes in a month now. A yearly average hides a fall, and a letter must not state what is past.

import type { Profile, Review } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';

const RECENT_MONTHS = 3;
const YUAN = 100;

/** The mean of the newest three listed months in whole yuan; without them what the review reads. */
export function recentIncome({ income }: Profile, { facts }: Review): Fen | null {
  if (income.source === 'business' || income.months.length < RECENT_MONTHS) {
    return facts.monthlyIncome;
  }
  const newest = [...income.months].sort((a, b) => (a.month < b.month ? 1 : -1));
  const sum = newest.slice(0, RECENT_MONTHS).reduce((total, { amount }) => total + amount, 0);
  return toFen(Math.round(sum / RECENT_MONTHS / YUAN) * YUAN);
}
