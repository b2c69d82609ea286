// What follows from the terms for the line: which rule turned the smallest term into the limit. Pure.

import type { Policy, Review } from '@/lib/review';

type Outcome =
  | 'close'
  | 'freeze'
  | 'open'
  | 'openNothing'
  | 'increase'
  | 'inZone'
  | 'noIncrease'
  | 'hold'
  | 'decrease'
  | 'floored';

/** The smallest amount over the terms that bound a limit, the step up aside. */
function allowedBy({ terms }: Review['decision']): number {
  const bounds = terms.filter(({ id }) => id !== 'stepUp').map(({ amount }) => amount);
  return bounds.length === 0 ? 0 : Math.min(...bounds);
}

/** The rule by which a review's limit follows from its terms. */
export function outcomeOf({ decision }: Review, { movement }: Policy): Outcome {
  const { action, currentLimit, limit } = decision;
  if (action === 'close' || action === 'freeze') return action;
  if (currentLimit === null) return limit > 0 ? 'open' : 'openNothing';
  if (action === 'increase') return 'increase';
  const allowed = allowedBy(decision);
  if (action === 'decrease') return limit > allowed ? 'floored' : 'decrease';
  if (allowed >= currentLimit * movement.increaseFrom) return 'noIncrease';
  return allowed >= currentLimit * movement.holdFrom ? 'inZone' : 'hold';
}
