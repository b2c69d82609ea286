// The cash at hand against what falls due: enough, into the floor, or short. Pure.

import type { Profile } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import { MONTH_DAYS, type DueSoon } from './due-soon';

export type CashStanding = {
  /** `short`: cash does not cover it. `belowFloor`: it does, but eats into a month of essentials. */
  verdict: 'unknown' | 'enough' | 'belowFloor' | 'short';
  cash: Fen | null;
  /** A month of essentials; `null` when not told, and then nothing is kept back. */
  floor: Fen | null;
  /** What is due and known. */
  due: Fen;
  /** What is left above the floor, negative where it is touched; `null` without cash. */
  left: Fen | null;
  /** A payment without a day or an amount could still come on top. */
  open: boolean;
};

/** Where the borrower's cash stands once everything in the window is paid. */
export function cashStanding({ household }: Profile, soon: DueSoon): CashStanding {
  const { cashAtHand: cash, monthlyEssentials: floor } = household;
  const { overdue, dated, undated, days } = soon;
  const open =
    (undated.length > 0 && days < MONTH_DAYS) ||
    [...overdue, ...dated, ...undated].some(({ amount }) => amount === null);
  const base = { cash, floor, due: soon.total, open };
  if (cash === null) return { ...base, verdict: 'unknown', left: null };
  const left = toFen(cash - soon.total - (floor ?? 0));
  if (soon.total > cash) return { ...base, verdict: 'short', left };
  return { ...base, verdict: left < 0 ? 'belowFloor' : 'enough', left };
}
