// Stage: policy, overrides. A number that a borrower was told by a lender, in place of a published
// one: which number of a policy it stands for, who said so, and from which day it is said to hold.

import type { IsoDate } from '@/lib/units/calendar';
import type { GradeId, KnockOutCode, LenderKind, Movement, TermId } from '../policy';
import type { SignalId } from '../../signals/signals';

export type MovementNumber = keyof Movement['sources'];

/** One number of a policy. A band is named by its lower edge as published, its index may move. */
export type OverrideTarget =
  | { kind: 'points' | 'edge'; signal: SignalId; at: number }
  | { kind: 'unknownPoints'; signal: SignalId }
  | { kind: 'cutOff'; grade: GradeId }
  | { kind: 'knockOutEdge' | 'knockOutCap'; code: KnockOutCode }
  | { kind: 'amount' | 'paymentFactor'; term: TermId }
  | { kind: 'byGrade'; term: TermId; grade: GradeId }
  | { kind: 'movement'; number: MovementNumber };

/** Room for a sentence on who said so, in characters. */
export const MOST_SAID_BY = 120;

export type Override = {
  /** The rules it belongs to; those of other lender kinds stay as they are. */
  lender: LenderKind;
  target: OverrideTarget;
  /** In the unit of the number it replaces: points, the signal's own, fen, a multiple, a share. */
  value: number;
  /** Who said so, in the borrower's words. */
  saidBy: string;
  /** The first day it is said to hold; reviews of earlier days keep the published number. */
  on: IsoDate;
};

/**
 * A target as text, the same for the same number of whichever version.
 *
 * @example keyOf({ kind: 'edge', signal: 'debtToIncome', at: 0.5 }) //=> 'edge.debtToIncome.0.5'
 */
export const keyOf = (target: OverrideTarget): string => Object.values(target).join('.');

/** The rule that a number belongs to: a signal, a knock-out, a term, or a table of its own. */
export function ruleOf(
  target: OverrideTarget,
): SignalId | KnockOutCode | TermId | 'grades' | 'movement' {
  switch (target.kind) {
    case 'cutOff':
      return 'grades';
    case 'movement':
      return 'movement';
    case 'knockOutEdge':
    case 'knockOutCap':
      return target.code;
    case 'amount':
    case 'paymentFactor':
    case 'byGrade':
      return target.term;
    default:
      return target.signal;
  }
}
