// Stage: plan. The way back: the smallest sets of changes after which this review would reach the
// target, or the proof that no allowed set does, with the nearest that one comes.

import type { IsoDate } from '@/lib/units/calendar';
import { NEUTRAL_STANCE, type Policy } from '../../policy/policy';
import type { Profile } from '../../profile/schema';
import { reviewLimit } from '../../review';
import type { Review } from '../../review-types';
import type { Situation } from '../plan';
import { purseOf, type Purse } from '../purse';
import { profileAfter, type Cost } from './assignment';
import { tasksOf, type Task } from './lever';
import { leversOf } from './lever-list';
import { nearestGoal } from './nearest';
import { least, ORDERS, type Count, type Found, type Order, type Space } from './search';
import { goalOf, type RestoreOptions, type Target } from './target';

/** A set of changes, and the review it would lead to on the day all of it can show. */
export type RestoringSet = Cost & { tasks: Task[]; profile: Profile; review: Review };

export type Restoration = {
  target: Target;
  today: Review;
  purse: Purse;
  /**
   * `reached`: today's review already reaches it. `found`: a set does. `impossible`: none of the
   * allowed sets does. `noLine`: there is no old limit to go back to.
   */
  outcome: 'reached' | 'found' | 'impossible' | 'noLine';
  /** The least set in each order; several orders may share one. Empty unless found. */
  sets: { order: Order; set: RestoringSet }[];
  /** Where nothing reaches the target: the smallest set that comes nearest; `null` if none helps. */
  nearest: RestoringSet | null;
  /** All assignments that were decided upon, and the reviews that took. */
  searched: { assignments: number; reviews: number };
};

function setOf({ choices, cost }: Found, situation: Situation): RestoringSet {
  const tasks = tasksOf(choices);
  const profile = profileAfter(situation.profile, tasks, cost.on);
  const review = reviewLimit(profile, situation.policy, cost.on, situation.stance);
  return { ...cost, tasks, profile, review };
}

/** The fewest levers, tried one more at a time. */
function fewest(space: Space, count: Count): Found | null {
  for (let most = 1; most <= space.levers.length; most += 1) {
    const found = least(space, 'fewest', most, null, count);
    if (found) return found;
  }
  return null;
}

function inEveryOrder(space: Space, first: Found, count: Count) {
  return ORDERS.map((order) => ({
    order,
    found:
      (order === 'fewest' ? null : least(space, order, space.levers.length, first, count)) ?? first,
  }));
}

/**
 * The smallest sets of levers that bring a target back, each exact over all allowed assignments:
 * fewest levers at their lowest levels, least cash, soonest. Levers and levels are those of
 * `leversOf`; cash never falls below the floor; every set is reviewed on the day it can show.
 *
 * @example restoreLimit(profile, policy, asOf, { kind: 'oldLimit' }).sets[0]?.set.tasks.length //=> 2
 */
export function restoreLimit(
  profile: Profile,
  policy: Policy,
  asOf: IsoDate,
  target: Target,
  options: RestoreOptions = {},
): Restoration {
  const stance = options.stance ?? NEUTRAL_STANCE;
  const today = reviewLimit(profile, policy, asOf, stance);
  const purse = purseOf(profile, today.facts, options.cashFloor);
  const situation: Situation = { profile, policy, asOf, stance, today, purse };
  const goal = goalOf(target, situation);
  const nothing = { target, today, purse, sets: [], nearest: null };
  const count: Count = { judged: 0 };
  if (goal === null) {
    return { ...nothing, outcome: 'noLine', searched: { assignments: 0, reviews: 0 } };
  }
  if (goal.nearness(today.decision, today.scorecard.total) >= goal.wanted) {
    return { ...nothing, outcome: 'reached', searched: { assignments: 0, reviews: 0 } };
  }
  const levers = leversOf(situation, options);
  const space: Space = { situation, levers, goal };
  const assignments = levers.reduce((product, { levels }) => product * (levels.length + 1), 1);
  const first = fewest(space, count);
  if (first) {
    const sets = inEveryOrder(space, first, count).map(({ order, found }) => ({
      order,
      set: setOf(found, situation),
    }));
    const searched = { assignments, reviews: count.judged };
    return { ...nothing, outcome: 'found', sets, searched };
  }
  const nearer = nearestGoal(space, count);
  const found = nearer && fewest({ ...space, goal: nearer }, count);
  const nearest = found && setOf(found, situation);
  const searched = { assignments, reviews: count.judged };
  return { ...nothing, outcome: 'impossible', nearest, searched };
}
