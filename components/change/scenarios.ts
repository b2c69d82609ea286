// What a move of the lender would add to what the borrower's figures explain: four assumptions, each
// by itself, none of them a fact. Pure.

import {
  explainChange,
  reviewLimit,
  type Action,
  type LimitEvent,
  type Reviewed,
  type Stance,
} from '@/lib/review';
import { addDays } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { Sides } from './sides';
import type { Split } from './split';

export type ScenarioId = 'tight' | 'severe' | 'shrinking' | 'closing';

/** `upTo` and `all` carry how much of the unexplained fall; `stop` is the stop itself. */
export type More =
  | { kind: 'upTo'; amount: Fen }
  | { kind: 'all'; amount: Fen }
  | { kind: 'none' }
  | { kind: 'stop' };

export type Scenario = {
  id: ScenarioId;
  /** What a review at the event would come to. */
  limit: Fen;
  /** `null` where it is not certain. */
  action: Action | null;
  increaseAccess: boolean;
  /** `null` where there is nothing left to explain, or nothing to hold it against. */
  more: More | null;
};

const CHANGES: readonly [ScenarioId, Partial<Stance>][] = [
  ['tight', { climate: 'tight' }],
  ['severe', { climate: 'severe' }],
  ['shrinking', { programme: 'shrinking' }],
  ['closing', { programme: 'closing' }],
];

/** A stance with one of the assumptions in it. */
export const withScenario = (stance: Stance, id: ScenarioId): Stance => ({
  ...stance,
  ...Object.fromEntries(CHANGES)[id],
});

/** The limit at the event under a stance: the end of a change of one day, which is soon told. */
function limitAt({ profile, policy, asOf }: Reviewed, stance: Stance): Fen {
  const told = { ...profile, earlier: null };
  const eve = { profile: told, policy, asOf: addDays(asOf, -1), stance };
  return explainChange(eve, { profile: told, policy, asOf, stance }).to;
}

const isStop = (action: Action | null) => action === 'freeze' || action === 'close';
const stopped = ({ kind }: LimitEvent) => kind === 'frozen' || kind === 'closed';

function moreOf(split: Split, limit: Fen): More | null {
  if (split.unexplained === null || split.unexplained >= 0) return null;
  const [gap, fall] = [-split.unexplained, split.to - limit];
  if (fall <= 0) return { kind: 'none' };
  return { kind: fall >= gap ? 'all' : 'upTo', amount: toFen(Math.min(gap, fall)) };
}

/** The assumptions that are not made already, and what each would add. */
export function scenariosOf({ after }: Sides, split: Split, event: LimitEvent): Scenario[] {
  const { profile, policy, asOf, stance } = after;
  const today = reviewLimit(profile, policy, asOf, stance);
  return CHANGES.flatMap(([id, part]): Scenario[] => {
    const assumed: Stance = { ...today.stance, ...part };
    const same = assumed.climate === today.stance.climate;
    if (same && assumed.programme === today.stance.programme) return [];
    const limit = limitAt(after, assumed);
    const { decision } = reviewLimit(profile, policy, asOf, assumed);
    const action = decision.limit === limit ? decision.action : null;
    const stop = stopped(event) && isStop(action) && !isStop(today.decision.action);
    const more: More | null = stop ? { kind: 'stop' } : moreOf(split, limit);
    return [{ id, limit, action, increaseAccess: decision.increaseAccess, more }];
  });
}
