// Stage: plan. What the way back is to reach, and what a search may assume.

import type { Fen } from '@/lib/units/fen';
import { ACTIONS, type Action } from '../../decision/decision';
import type { Outcome } from '../../decision/decide-limit';
import type { GradeId } from '../../policy/policy';
import type { InstitutionKind } from '../../profile/lists';
import type { ClaimKey } from '../dispute/dispute';
import type { PlanOptions, Situation } from '../plan';

/** The limit before the event, an amount, a grade or an action; each means that or better. */
export type Target =
  | { kind: 'oldLimit' }
  | { kind: 'amount'; amount: Fen }
  | { kind: 'grade'; grade: GradeId }
  | { kind: 'action'; action: Action };

/** A loan that a lender has offered in writing; none is assumed. `annualRate` as a ratio. */
export type LoanOffer = {
  institution: string;
  institutionKind: InstitutionKind;
  annualRate: number;
  months: number;
};

export type RestoreOptions = PlanOptions & {
  /** Net monthly income that papers show and lenders do not see yet. */
  documentedIncome?: Fen;
  offer?: LoanOffer;
  /** Records that the borrower says are untrue; nothing else is ever disputed. */
  untrue?: readonly ClaimKey[];
};

/** What a goal looks at of a review. */
type Reached = Outcome & { total: number };

/** A target as a number to reach: a limit, a total, a rank of actions. */
export type Goal = {
  wanted: number;
  /** How near a judgement comes; reached from `wanted` on. */
  nearness: (reached: Reached) => number;
};

/** A limit that can be drawn on; one that is frozen or closed is no limit. */
function limitGoal(wanted: Fen): Goal {
  const stopped = new Set<Action>(['freeze', 'close']);
  return { wanted, nearness: ({ action, limit }) => (stopped.has(action) ? -1 : limit) };
}

/** The goal behind a target; `null` for the old limit of a line that is not known. */
export function goalOf(target: Target, { policy, stance, today }: Situation): Goal | null {
  switch (target.kind) {
    case 'oldLimit': {
      const { currentLimit } = today.decision;
      return currentLimit === null ? null : limitGoal(currentLimit);
    }
    case 'amount':
      return limitGoal(target.amount);
    case 'grade': {
      const from = policy.grades.find(({ id }) => id === target.grade)?.from ?? 0;
      const wanted = from + policy.climates[stance.climate].cutOffShift;
      return { wanted, nearness: ({ total }) => total };
    }
    case 'action':
      return {
        wanted: -ACTIONS.indexOf(target.action),
        nearness: ({ action }) => -ACTIONS.indexOf(action),
      };
  }
}
