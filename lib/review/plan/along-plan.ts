// Stage: plan. An adopted plan, task by task: when each can be paid for, when it can show, and the
// review that it and all before it would lead to. The same sums and days as in the way back.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { NEUTRAL_STANCE, type Policy } from '../policy/policy';
import type { Profile } from '../profile/schema';
import { reviewLimit } from '../review';
import type { Review } from '../review-types';
import type { PlanOptions, Situation } from './plan';
import { affordableOn, purseOf } from './purse';
import { costWith, NO_COST, profileAfter } from './restore/assignment';
import type { Task } from './restore/lever';

export type Stage = {
  task: Task;
  /** The first day all cash up to here is at hand above the floor. */
  paidOn: IsoDate;
  /** The first day this and all before it can show. */
  on: IsoDate;
  /** Cash up to and with this task, in fen. */
  cash: Fen;
  /** The review on that day, this and all before it done. */
  review: Review;
};

/**
 * The stages of a plan in the order of its tasks. Where a year's savings no longer pay for a task it
 * is `null`, and so are all after it.
 */
export function alongPlan(
  profile: Profile,
  policy: Policy,
  asOf: IsoDate,
  tasks: readonly Task[],
  options: PlanOptions = {},
): (Stage | null)[] {
  const stance = options.stance ?? NEUTRAL_STANCE;
  const today = reviewLimit(profile, policy, asOf, stance);
  const purse = purseOf(profile, today.facts, options.cashFloor);
  const situation: Situation = { profile, policy, asOf, stance, today, purse };
  let cost: ReturnType<typeof costWith> = NO_COST(asOf);
  return tasks.map((task, at) => {
    cost = cost && costWith(cost, task, 1, situation);
    const paidOn = cost && affordableOn(cost.cash, purse, asOf);
    if (cost === null || paidOn === null) return null;
    const { cash, on } = cost;
    const then = profileAfter(profile, tasks.slice(0, at + 1), on);
    return { task, paidOn, on, cash, review: reviewLimit(then, policy, on, stance) };
  });
}
