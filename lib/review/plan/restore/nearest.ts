// Stage: plan. Where no set reaches the target: the nearest that any comes to it.

import type { Profile } from '../../profile/schema';
import { costWith, NO_COST, type Cost } from './assignment';
import { moved } from './move';
import { actual, bounds, nearnessOf, type Count, type Space } from './search';
import type { Goal } from './target';

/** The nearest goal that some allowed set reaches; `null` when none comes nearer than today. */
export function nearestGoal(space: Space, count: Count): Goal | null {
  const { situation, levers, goal } = space;
  const { decision, scorecard } = situation.today;
  const start = nearnessOf(goal, { decision, card: scorecard });
  let nearest = start;
  const visit = (profile: Profile, cost: Cost, from: number) => {
    const open = bounds(space, profile, from, cost, count);
    if (open.every((each) => nearnessOf(goal, each) <= nearest)) return;
    for (const [offset, { levels }] of levers.slice(from).entries()) {
      for (const [at, level] of [...levels.entries()].reverse()) {
        const next = costWith(cost, level, at + 1, situation);
        if (next === null) continue;
        const changed = moved(profile, level.move);
        nearest = Math.max(nearest, nearnessOf(goal, actual(space, changed, next.on, count)));
        visit(changed, next, from + offset + 1);
      }
    }
  };
  visit(situation.profile, NO_COST(situation.asOf), 0);
  return nearest > start ? { ...goal, wanted: nearest } : null;
}
