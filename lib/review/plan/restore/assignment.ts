// Stage: plan. An assignment is a level for each lever, 0 for one left alone. What it costs, the day
// on which all of it can show, and the profile it leads to.

import { laterOf, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { paidOnTimeUntil } from '../../profile/carry-on';
import type { Profile } from '../../profile/schema';
import type { Situation } from '../plan';
import { shownGiven } from '../shown';
import type { Level, Task } from './lever';
import { moved } from './move';

/** What a set of choices asks of the borrower; each part only grows as more is chosen. */
export type Cost = { levers: number; levels: number; cash: Fen; on: IsoDate };

/** Nothing chosen: no lever, no cash, and the day itself. */
export const NO_COST = (asOf: IsoDate): Cost => ({
  levers: 0,
  levels: 0,
  cash: toFen(0),
  on: asOf,
});

/** The cost with one more lever pulled; `null` when a year's savings do not pay for it. */
export function costWith(
  cost: Cost,
  level: Level,
  height: number,
  situation: Situation,
): Cost | null {
  const cash = toFen(cost.cash + level.cash);
  const shown = shownGiven(level, cash, situation.purse, situation.asOf);
  if (shown === null) return null;
  return {
    levers: cost.levers + 1,
    levels: cost.levels + height,
    cash,
    on: laterOf(cost.on, shown),
  };
}

/**
 * The profile after some tasks, in their order, carried on to the day they show; the profile itself
 * where there are none, so that a record some months old stays what it is.
 */
export function profileAfter(profile: Profile, tasks: readonly Task[], on: IsoDate): Profile {
  if (tasks.length === 0) return profile;
  return paidOnTimeUntil(
    tasks.reduce((changed, { move }) => moved(changed, move), profile),
    on,
  );
}
