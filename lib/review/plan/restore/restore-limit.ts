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
import { fewest, inEveryOrder, nearest, type Order } from './search';
import { goalOf, type RestoreOptions, type Target } from './target';
import { treeOf, type Node } from './tree';

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

function setOf({ choices, cost }: Node, situation: Situation): RestoringSet {
  const { policy, stance } = situation;
  const tasks = tasksOf(choices);
  const profile = profileAfter(situation.profile, tasks, cost.on);
  return { ...cost, tasks, profile, review: reviewLimit(profile, policy, cost.on, stance) };
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
  if (goal === null) {
    return { ...nothing, outcome: 'noLine', searched: { assignments: 0, reviews: 0 } };
  }
  const { total } = today.scorecard;
  if (goal.nearness({ ...today.decision, total }) >= goal.wanted) {
    return { ...nothing, outcome: 'reached', searched: { assignments: 0, reviews: 0 } };
  }
  const levers = leversOf(situation, options);
  const assignments = levers.reduce((product, { levels }) => product * (levels.length + 1), 1);
  const count = { reviews: 0 };
  const root = treeOf({ situation, levers, goal, count });
  const first = fewest(root, goal.wanted, levers.length);
  if (first) {
    const sets = inEveryOrder(root, goal.wanted, first).map(({ order, node }) => ({
      order,
      set: setOf(node, situation),
    }));
    return { ...nothing, outcome: 'found', sets, searched: { assignments, ...count } };
  }
  const most = nearest(root);
  const found = most > root.nearness() ? fewest(root, most, levers.length) : null;
  const near = found && setOf(found, situation);
  return { ...nothing, outcome: 'impossible', nearest: near, searched: { assignments, ...count } };
}
