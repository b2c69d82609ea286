// For tests only: one fact made worse, everything else as it is.

import fc from 'fast-check';
import { FACTS, type FactId, type Facts } from '../facts/facts';

type Direction = 'higher' | 'lower';

const LOWER_IS_WORSE = new Set<FactId>([
  'monthlyIncome',
  'monthlyReceipts',
  'annualTax',
  'providentFundBase',
  'monthsSinceLastLate',
  'oldestAccountMonths',
  'employmentMonths',
  'providentFundMonths',
  'tradingMonths',
  'repaymentsLast3Months',
]);

/** Other limits are two-sided (room, and what other banks already grant); they are left alone. */
const TWO_SIDED = new Set<FactId>([
  'currentLimit',
  'otherCardLimit',
  'otherLineLimit',
  'fullestOtherCardLimit',
]);

const WORSENABLE = (Object.keys(FACTS) as FactId[]).filter(
  (id) => 'open' in FACTS[id] && !TWO_SIDED.has(id),
);

const directionOf = (id: FactId): Direction => (LOWER_IS_WORSE.has(id) ? 'lower' : 'higher');

/** A fact to worsen and by how much of itself; applied only where the fact is known. */
export const arbitraryWorsening = fc.record({
  id: fc.constantFrom(...WORSENABLE),
  factor: fc.double({ min: 1, max: 4, noNaN: true }),
  plus: fc.integer({ min: 0, max: 300_000 }),
});

/** The facts with one of them worse; the very same facts where it is not known. */
export function worsened(
  facts: Facts,
  { id, factor, plus }: { id: FactId; factor: number; plus: number },
): Facts {
  const value = facts[id];
  if (typeof value !== 'number') return facts;
  const whole = FACTS[id].unit === 'ratio' ? (x: number) => x : Math.round;
  const step = FACTS[id].unit === 'fen' ? plus : plus % 5;
  const worse =
    directionOf(id) === 'higher' ? value * factor + step : Math.max(0, value / factor - step);
  return { ...facts, [id]: whole(worse) };
}
