// Stage: plan. The search behind the way back: over every allowed assignment of levels it finds the
// least in a given order, or proves that none reaches the goal. Only bounds that are never too low
// cut it short; levers need not help one by one.

import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { readFacts } from '../../facts/read';
import type { Facts } from '../../facts/facts';
import { paidOnTimeUntil } from '../../profile/carry-on';
import type { Profile } from '../../profile/schema';
import { judge } from '../../review';
import { shownAfter } from '../debt-steps';
import type { Situation } from '../plan';
import { affordableOn } from '../purse';
import { costWith, NO_COST, type Cost } from './assignment';
import type { Choice, Lever } from './lever';
import { moved } from './move';
import { relaxedFacts } from './relaxed';
import type { Goal } from './target';

/** Paying for the most that a year can save shows a month after that year. */
const LONGEST_MONTHS = 13;

export const ORDERS = ['fewest', 'cash', 'soonest'] as const;
export type Order = (typeof ORDERS)[number];

export type Found = { choices: Choice[]; cost: Cost };

type Key = (cost: Cost) => readonly (number | string)[];

/** What is least first; what follows decides between equals. */
const KEYS: Record<Order, Key> = {
  fewest: ({ levers, levels, cash, on }) => [levers, levels, cash, on],
  cash: ({ levers, levels, cash, on }) => [cash, levers, levels, on],
  soonest: ({ levers, levels, cash, on }) => [on, levers, levels, cash],
};

function isLess(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? value;
    if (value !== other) return value < other;
  }
  return false;
}

export type Space = { situation: Situation; levers: readonly Lever[]; goal: Goal };

/** How many profiles were judged, bounds included. */
export type Count = { judged: number };

type Judged = Pick<ReturnType<typeof judge>, 'decision' | 'card'>;

export const nearnessOf = ({ nearness }: Goal, { decision, card }: Judged) =>
  nearness(decision, card.total);

const isReached = (goal: Goal, each: Judged) => nearnessOf(goal, each) >= goal.wanted;

function judged({ situation }: Space, facts: Facts, count: Count): Judged {
  count.judged += 1;
  return judge(facts, situation.policy, situation.stance);
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

export const actual = (space: Space, profile: Profile, on: IsoDate, count: Count) =>
  judged(space, readFacts(paidOnTimeUntil(profile, on), on), count);

/** The best that the levers from `from` on could still make of a profile. */
export function bounds(space: Space, profile: Profile, from: number, cost: Cost, count: Count) {
  const open = space.levers.slice(from);
  return relaxedFacts(profile, open, cost.on, latestDay(space, from, cost)).map((facts) =>
    judged(space, facts, count),
  );
}

type Node = { profile: Profile; cost: Cost; choices: Choice[] };

/**
 * The least assignment of at most `most` levers that reaches the goal, in this order, and less than
 * `beat` where one is given; `null` when there is none.
 */
export function least(
  space: Space,
  order: Order,
  most: number,
  beat: Found | null,
  count: Count,
): Found | null {
  const { situation, levers, goal } = space;
  const key = KEYS[order];
  let best = beat;
  const visit = ({ profile, cost, choices }: Node, from: number) => {
    for (const [offset, lever] of levers.slice(from).entries()) {
      for (const [at, level] of lever.levels.entries()) {
        const next = costWith(cost, level, at + 1, situation);
        if (next === null || (best !== null && !isLess(key(next), key(best.cost)))) continue;
        const node = {
          profile: moved(profile, level.move),
          cost: next,
          choices: [...choices, { lever, level: at + 1 }],
        };
        if (isReached(goal, actual(space, node.profile, next.on, count))) {
          best = { choices: node.choices, cost: next };
        } else if (next.levers < most && isOpen(node, from + offset + 1)) {
          visit(node, from + offset + 1);
        }
      }
    }
  };
  const isOpen = ({ profile, cost }: Node, from: number) =>
    from < levers.length &&
    bounds(space, profile, from, cost, count).some((each) => isReached(goal, each));
  const root: Node = { profile: situation.profile, cost: NO_COST(situation.asOf), choices: [] };
  if (isOpen(root, 0)) visit(root, 0);
  return best;
}
