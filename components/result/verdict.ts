// What decided, read from the first reason of a review: the sentences under the headline. Pure.

import type { Policy, Reason, Review } from '@/lib/review';

export type Verdict = {
  /** What decided; `null` when nothing stands in the way. */
  reason: Reason | null;
  /** The total that a knock-out caps at. */
  cap: number | null;
  /** The terms allow less, but one review goes no lower than this share of the old limit. */
  floor: number | null;
  /** The terms allow less or more than today's limit, yet too little to change it. */
  near: boolean;
};

/** The verdict of a review: never anything but what actually decided. */
export function verdictOf({ reasons, decision }: Review, policy: Policy): Verdict {
  const first = reasons[0];
  if (!first || first.kind === 'points')
    return { reason: null, cap: null, floor: null, near: false };
  const cap = policy.knockOuts.find(({ code }) => code === first.code)?.cap ?? null;
  const allowed = first.kind === 'term' ? first.value : null;
  const floored = decision.action === 'decrease' && allowed !== null && decision.limit > allowed;
  return {
    reason: first,
    cap: first.kind === 'knockOut' ? cap : null,
    floor: floored ? policy.movement.decreaseAtLeast : null,
    near: decision.action === 'hold' && allowed !== null,
  };
}
