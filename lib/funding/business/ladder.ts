// What falls due when: a ladder of maturities. Much on one rung means that one refusal is enough.

import { daysBetween, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { sumOf, type DatedAmount } from '../dated';

/** The last day of each rung, in days from today; what is later stands on the rung `null`. */
const RUNGS = [30, 90, 180, 365, null] as const;

export type Rung = { throughDays: number | null; due: Fen; share: number };

/** Amounts by when they fall due; what is overdue stands on the first rung. */
export function maturityLadder(due: readonly DatedAmount[], asOf: IsoDate): Rung[] {
  const total = sumOf(due, ({ amount }) => amount);
  let earlier = 0;
  return RUNGS.map((throughDays) => {
    const through = due.filter(
      ({ on }) => throughDays === null || daysBetween(asOf, on) <= throughDays,
    );
    const sum = sumOf(through, ({ amount }) => amount);
    const rung = toFen(sum - earlier);
    earlier = sum;
    return { throughDays, due: rung, share: total === 0 ? 0 : rung / total };
  });
}
