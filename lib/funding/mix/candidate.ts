// A choice made ready for the search: what a step of it costs at the least and brings at the most,
// and the ceilings it stands under.

import { textOrder } from '@/lib/units/text-order';
import { nestedAmong, type Ceiling } from './ceiling';
import type { Choice } from './cheapest';

export type Candidate = Choice & {
  /** The least that a step can cost, once a fixed part is shared out. */
  unit: number;
  /** By moment: the most that a step can have brought. */
  unitGains: readonly number[];
  /** Places of its ceilings, and of those of them that nest. */
  under: readonly number[];
  nested: readonly number[];
};

const perStep = (amounts: readonly number[], most: number) =>
  amounts.slice(1, most + 1).map((amount, i) => amount / (i + 1));

/** The choices in order of their cheapest step. */
export function candidatesOf(
  choices: readonly Choice[],
  ceilings: readonly Ceiling[],
): Candidate[] {
  const nesting = nestedAmong(ceilings);
  return choices
    .map((choice) => {
      const { id, most, costs, gains } = choice;
      const under = ceilings.flatMap(({ ids }, i) => (ids.has(id) ? [i] : []));
      return {
        ...choice,
        unit: Math.min(...perStep(costs, most)),
        unitGains: gains.map((amounts) => Math.max(...perStep(amounts, most))),
        under,
        nested: under.filter((i) => nesting.has(i)),
      };
    })
    .sort((a, b) => a.unit - b.unit || textOrder(a.id, b.id));
}

/** The steps still free under all of these ceilings: those of the tightest; `Infinity` under none. */
export const roomUnder = (places: readonly number[], room: readonly number[]) =>
  places.reduce((least, place) => Math.min(least, room[place] ?? 0), Infinity);

/** Takes steps from the room of each of these ceilings, in place. */
export function takeRoom(places: readonly number[], room: number[], steps: number): void {
  for (const place of places) room[place] = (room[place] ?? 0) - steps;
}

/**
 * What steps from a candidate on cost at the very least; `null` when too few are to be had. Fixed costs are shared out
 * and only nested ceilings count: then the cheapest first is the optimum of what is left.
 */
export function leastCost(
  candidates: readonly Candidate[],
  from: number,
  room: readonly number[],
  steps: number,
): number | null {
  const free = [...room];
  let left = steps;
  let cost = 0;
  for (let i = from; i < candidates.length && left > 0; i += 1) {
    const { most = 0, unit = 0, nested = [] } = candidates[i] ?? {};
    const taken = Math.min(left, most, roomUnder(nested, free));
    if (taken === 0) continue;
    takeRoom(nested, free, taken);
    cost += taken * unit;
    left -= taken;
  }
  return left > 0 ? null : cost;
}
