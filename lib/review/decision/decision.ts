// Stage: decision. What a review can decide, kept apart where borrowers mix it up: the limit was
// lowered; drawing was stopped; only the way to ask for more is gone.

import type { Fen } from '@/lib/units/fen';
import type { GradeId, KnockOutCode, TermId } from '../policy/policy';

export const ACTIONS = ['increase', 'hold', 'decrease', 'freeze', 'close'] as const;
export type Action = (typeof ACTIONS)[number];

export type TermAmount = { id: TermId; amount: Fen };

export type Decision = {
  action: Action;
  /** The limit before the review; `null` when there is no line yet. */
  currentLimit: Fen | null;
  /** The new total. A freeze leaves what is drawn, a close leaves 0. */
  limit: Fen;
  /** What could still be drawn. */
  usable: Fen;
  /** Whether the borrower may ask for more. */
  increaseAccess: boolean;
  grade: GradeId;
  /** The total that the grade needed on that day, climate included. */
  gradeFrom: number;
  /** Every term whose facts are known, in the policy's order. */
  terms: TermAmount[];
  /** The smallest term; `null` when none is known. */
  bindingTerm: TermId | null;
  knockOuts: KnockOutCode[];
};

/** The lowest and highest limit that the unknown facts leave open; equal when nothing is open. */
export type LimitRange = { low: Fen; high: Fen };
