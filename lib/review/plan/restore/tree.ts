// Stage: plan. The tree of all assignments: each node has one more lever pulled than its parent, a
// later one. A node works out what it is asked for, once, whichever search asks.

import { addMonths, type IsoDate } from '@/lib/units/calendar';
import type { Facts } from '../../facts/facts';
import { readFacts } from '../../facts/read';
import { paidOnTimeUntil } from '../../profile/carry-on';
import type { Profile } from '../../profile/schema';
import { outcomeOf } from '../../review';
import type { Situation } from '../plan';
import { affordableOn } from '../purse';
import { costWith, NO_COST, type Cost } from './assignment';
import type { Choice, Lever } from './lever';
import { moved } from './move';
import { relaxedFacts } from './relaxed';
import type { Goal } from './target';
import { shownAfter } from '../shown';

/** Paying for the most that a year can save shows a month after that year. */
const LONGEST_MONTHS = 13;

type Space = {
  situation: Situation;
  levers: readonly Lever[];
  goal: Goal;
  /** How many reviews were decided, bounds included. */
  count: { reviews: number };
};

export type Node = {
  choices: readonly Choice[];
  cost: Cost;
  profile: () => Profile;
  /** How near this very set comes to the goal. */
  nearness: () => number;
  /** Nothing further down comes nearer than this. */
  bound: () => number;
  /** The sets with one more lever pulled, that cash allows. */
  children: () => Node[];
};

function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

function nearnessOf({ situation, goal, count }: Space, facts: Facts): number {
  count.reviews += 1;
  return goal.nearness(outcomeOf(facts, situation.policy, situation.stance));
}

/** The latest day on which anything still open could show. */
function latestDay({ situation, levers }: Space, from: number, cost: Cost): IsoDate {
  const { asOf, purse } = situation;
  let on = cost.on;
  let cash: number = cost.cash;
  for (const { levels } of levers.slice(from)) {
    const furthest = levels.at(-1);
    if (!furthest) continue;
    cash += furthest.cash;
    for (const level of levels) if (level.showsOn > on) on = level.showsOn;
  }
  if (cash === 0) return on;
  const paidOn = affordableOn(cash, purse, asOf);
  const shown = paidOn === null ? addMonths(asOf, LONGEST_MONTHS) : shownAfter(paidOn);
  return shown > on ? shown : on;
}

function boundOf(space: Space, profile: Profile, from: number, cost: Cost): number {
  if (from >= space.levers.length) return -Infinity;
  const open = space.levers.slice(from);
  const facts = relaxedFacts(profile, open, cost.on, latestDay(space, from, cost));
  return Math.max(...facts.map((each) => nearnessOf(space, each)));
}

function nodeOf(
  space: Space,
  from: number,
  cost: Cost,
  choices: readonly Choice[],
  work: () => Profile,
): Node {
  const { situation, levers } = space;
  const profile = once(work);
  const carried = () => (choices.length === 0 ? profile() : paidOnTimeUntil(profile(), cost.on));
  const childrenOf = (lever: Lever, next: number) =>
    lever.levels.flatMap((level, at) => {
      const price = costWith(cost, level, at + 1, situation);
      if (price === null) return [];
      const pulled = [...choices, { lever, level: at + 1 }];
      return [nodeOf(space, next, price, pulled, () => moved(profile(), level.move))];
    });
  return {
    choices,
    cost,
    profile,
    nearness: once(() => nearnessOf(space, readFacts(carried(), cost.on))),
    bound: once(() => boundOf(space, profile(), from, cost)),
    children: once(() =>
      levers.slice(from).flatMap((lever, offset) => childrenOf(lever, from + offset + 1)),
    ),
  };
}

/** The tree over a space, from the set in which nothing is pulled. */
export const treeOf = (space: Space): Node =>
  nodeOf(space, 0, NO_COST(space.situation.asOf), [], () => space.situation.profile);
