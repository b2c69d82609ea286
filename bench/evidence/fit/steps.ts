// A card as steps: what is lost where a signal passes from one band into the next worse one. Points
// that never rise as a value worsens are steps that are never below zero.

import type { Attribute, Policy } from '@/lib/review';
import type { Points } from '../points';

/** One step of a signal; `rank` 1 is the first one down from the best band. */
type Step = { attribute: number; rank: number };

/** How many steps a band lies below the best one. */
export const depthOf = ({ worse, bands }: Attribute, band: number) =>
  worse === 'higher' ? band : bands.length - 1 - band;

/** Every step of a policy's scored signals. */
export const stepsOf = ({ attributes }: Policy): Step[] =>
  attributes.flatMap(({ bands }, attribute) =>
    bands.slice(1).map((_, i) => ({ attribute, rank: i + 1 })),
  );

const bestFirst = ({ worse }: Attribute, bands: readonly number[]) =>
  worse === 'higher' ? bands : [...bands].reverse();

/** What each step of a table of points loses. */
export const lossesOf = (policy: Policy, points: Points): number[] =>
  stepsOf(policy).map(({ attribute, rank }) => {
    const own = policy.attributes[attribute];
    const bands = own ? bestFirst(own, points[own.signal]?.bands ?? []) : [];
    return (bands[rank - 1] ?? 0) - (bands[rank] ?? 0);
  });

/** What an unknown value loses against the best band, by attribute. */
export const unknownLosses = (policy: Policy, points: Points): number[] =>
  policy.attributes.map(({ signal }) => {
    const own = points[signal];
    return own ? Math.max(...own.bands) - own.unknown : 0;
  });

/**
 * The table that steps make. The best band earns what it did before, moved by the steps that move it
 * (`atBest`); the others follow from it. What an unknown value earns never moves.
 */
export function pointsFrom(
  policy: Policy,
  losses: readonly number[],
  before: Points,
  atBest: readonly number[],
): Points {
  const steps = stepsOf(policy);
  const earlier = lossesOf(policy, before);
  return Object.fromEntries(
    policy.attributes.map((attribute, index) => {
      const own = losses.flatMap((loss, i) => (steps[i]?.attribute === index ? [{ loss, i }] : []));
      const was = before[attribute.signal] ?? { bands: [], unknown: 0 };
      const best = own.reduce(
        (sum, { loss, i }) => (atBest[i] === 1 ? sum + loss - (earlier[i] ?? 0) : sum),
        Math.max(...was.bands),
      );
      const falling = [best];
      for (const { loss } of own) falling.push((falling.at(-1) ?? 0) - loss);
      return [attribute.signal, { bands: bestFirst(attribute, falling), unknown: was.unknown }];
    }),
  );
}
