// Stage: plan. What counts as harsher, and how its edge is found to the unit.

import { ACTIONS } from '../decision/decision';
import type { Outcome } from '../decision/decide-limit';
import type { Policy } from '../policy/policy';

/** A harsher action, or at least one step less under the same action. */
export function isHarsher(than: Outcome, policy: Policy, outcome: Outcome): boolean {
  const severity = ACTIONS.indexOf(outcome.action) - ACTIONS.indexOf(than.action);
  if (severity !== 0) return severity > 0;
  return outcome.limit <= than.limit - policy.movement.roundTo;
}

/**
 * The smallest whole number for which something holds, given that it holds for every larger one;
 * `null` when it does not hold for `most`. Halving finds the very edge, not a step near it.
 */
export function smallestThat(holds: (amount: number) => boolean, most: number): number | null {
  if (!holds(most)) return null;
  let [fails, works] = [0, most];
  while (works - fails > 1) {
    const middle = Math.floor((fails + works) / 2);
    if (holds(middle)) works = middle;
    else fails = middle;
  }
  return works;
}
