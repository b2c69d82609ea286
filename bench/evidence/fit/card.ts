// The card that the outcome sets give: fitted steps, made whole, as a table of points.

import type { OutcomeSet } from '@/lib/content/evidence/band-evidence';
import type { Policy, SignalId } from '@/lib/review';
import { DOUBTED } from '../beliefs';
import type { Points } from '../points';
import type { Tally } from '../tally';
import { anchors, heldSteps, lostByAll } from './anchors';
import { fitSteps } from './fit';
import { HELD, priorPoints } from './prior';
import { lossesOf, pointsFrom, stepsOf, unknownLosses } from './steps';
import { wholeSteps } from './whole';

export type TalliedSet = { id: OutcomeSet; tally: Tally };

/**
 * How hard steps are pulled towards the card written by hand. As weak as it may be while no set that
 * is left out ranks below the floor under the card fitted on the others.
 */
const PULL = 0.002;

/** Signals that only one of the sets holds: no other set can be worse off by their points. */
const ALONE: readonly SignalId[] = [
  'hardInquiriesLast6Months',
  'newAccountsLast12Months',
  'oldestAccountMonths',
];
const PULL_ALONE = 0.001;

/** A set without the signals on which it is not believed, those held by judgement aside. */
function asBelieved({ id, tally }: TalliedSet): Tally {
  const doubted = tally.signals.map(
    (signal) => DOUBTED[signal]?.[id] !== undefined && !(signal in HELD),
  );
  const groups = tally.groups.map((group) => ({
    ...group,
    bands: group.bands.map((band, i) => (doubted[i] ? -1 : band)),
  }));
  return { ...tally, groups };
}

/** Fits the policy's points to the sets. */
export function fitCard(policy: Policy, sets: readonly TalliedSet[], pull = PULL): Points {
  const believed = sets.map(asBelieved);
  const prior = priorPoints(policy);
  const losses = lossesOf(policy, prior);
  const atBest = lostByAll(policy);
  const held = heldSteps(policy, believed);
  const kept = anchors(policy, losses);
  const fitted = fitSteps({
    policy,
    sets: believed,
    prior: losses,
    pull: stepsOf(policy).map(({ attribute }) => {
      const signal = policy.attributes[attribute]?.signal;
      return ALONE.some((each) => each === signal) ? Math.min(pull, PULL_ALONE) : pull;
    }),
    unknown: unknownLosses(policy, prior),
    atBest,
    equalities: [
      ...kept,
      ...losses.flatMap((is, step) =>
        held[step] ? [{ of: losses.map((_, i) => (i === step ? 1 : 0)), is }] : [],
      ),
    ],
  });
  return pointsFrom(policy, wholeSteps(fitted, kept, held), prior, atBest);
}
