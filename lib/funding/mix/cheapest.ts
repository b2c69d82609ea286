// The cheapest way to borrow from several offers, in whole steps, within ceilings that some of them
// share, so that at each moment enough has come in. Exact: a branch is left only when a relaxed
// problem shows that it holds nothing cheaper, or nothing at all.

import { toFen, type Fen } from '@/lib/units/fen';
import { candidatesOf, leastCost, roomUnder, takeRoom, type Candidate } from './candidate';
import type { Ceiling } from './ceiling';

export type Choice = {
  id: string;
  /** Most steps of this one. */
  most: number;
  /** The cost of 0, 1, 2 … steps; `costs[0]` is 0. */
  costs: readonly Fen[];
  /** By moment: what 0, 1, 2 … steps have brought until then, less what they asked for. */
  gains: readonly (readonly number[])[];
};

export type Problem = {
  /** All steps together. */
  steps: number;
  choices: readonly Choice[];
  ceilings: readonly Ceiling[];
  /** By moment: what has to have come in. */
  needs: readonly number[];
};

export type Combination = { steps: Record<string, number>; cost: Fen };

/** By candidate and moment: the most that a step of it or a later one can have brought. */
function bestGains(candidates: readonly Candidate[], moments: number): number[][] {
  let best = Array.from({ length: moments }, () => -Infinity);
  const fromLast = candidates.toReversed().map(({ unitGains }) => {
    best = best.map((gain, moment) => Math.max(gain, unitGains[moment] ?? -Infinity));
    return best;
  });
  return fromLast.reverse();
}

/** Whether so many steps, at their best, can still meet every need. */
const canMeet = (needs: readonly number[], best: readonly number[] | undefined, left: number) =>
  needs.every((need, i) => need <= (left === 0 ? 0 : left * (best?.[i] ?? -Infinity)) + 1e-6);

/** The cheapest combination below a cost, or `null`. */
function search(
  candidates: readonly Candidate[],
  { steps, ceilings, needs }: Problem,
  below: number,
): Combination | null {
  const room = ceilings.map((ceiling) => ceiling.steps);
  const gains = bestGains(candidates, needs.length);
  const counts: number[] = [];
  let best: Combination | null = null;
  let bestCost = below;

  const keep = (cost: number) => {
    const taken = candidates.flatMap(({ id }, i) => (counts[i] ? [[id, counts[i]] as const] : []));
    bestCost = cost;
    best = { steps: Object.fromEntries(taken), cost: toFen(cost) };
  };
  const visit = (index: number, left: number, cost: number, open: readonly number[]) => {
    if (!canMeet(open, gains[index], left)) return;
    const least = leastCost(candidates, index, room, left);
    // Costs are whole fen: what is not a fen cheaper is not cheaper.
    if (least === null || cost + least > bestCost - 1 + 1e-6) return;
    const next = candidates[index];
    if (!next) return keep(cost);
    const most = Math.min(left, next.most, roomUnder(next.under, room));
    for (let count = most; count >= 0; count -= 1) {
      counts[index] = count;
      takeRoom(next.under, room, count);
      const unmet = open.map((need, moment) => need - (next.gains[moment]?.[count] ?? 0));
      visit(index + 1, left - count, cost + (next.costs[count] ?? 0), unmet);
      takeRoom(next.under, room, -count);
    }
  };
  visit(0, steps, 0, needs);
  return best;
}

type Adapt = (candidate: Candidate) => Candidate;

const cheapestWith = (problems: readonly Problem[], adapt: Adapt, below: number) =>
  problems.reduce<Combination | null>((best, problem) => {
    const candidates = candidatesOf(problem.choices, problem.ceilings).map(adapt);
    return search(candidates, problem, best?.cost ?? below) ?? best;
  }, null);

/** The cheapest combination of all problems; `null` when none of them can be solved. */
export const cheapest = (problems: readonly Problem[]): Combination | null =>
  cheapestWith(problems, (candidate) => candidate, Infinity);

/** The cheapest combination that does without one, at least, of those that another uses. */
export const runnerUpTo = ({ steps }: Combination, problems: readonly Problem[]) =>
  Object.keys(steps).reduce<Combination | null>((best, id) => {
    const without: Adapt = (candidate) =>
      candidate.id === id ? { ...candidate, most: 0 } : candidate;
    return cheapestWith(problems, without, best?.cost ?? Infinity) ?? best;
  }, null);
