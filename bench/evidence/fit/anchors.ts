// What holds the card's scale: three borrowers worked out by hand keep their totals, the best total
// and the total of a borrower of whom nothing is known stay where they are.

import {
  bandIndex,
  readSignals,
  sampleProfiles,
  type Policy,
  type SampleId,
  type SignalId,
  type Signals,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { ENOUGH } from '../beliefs';
import type { Tally } from '../tally';
import type { Equality } from './linear';
import { HELD } from './prior';
import { depthOf, stepsOf } from './steps';

const DAY: IsoDate = '2026-11-23';

/** The hand-worked totals. */
const ANCHORED = { steady: 936, stretched: 514, recovering: 734 } as const satisfies Partial<
  Record<SampleId, number>
>;

const IDS = Object.keys(ANCHORED) as (keyof typeof ANCHORED)[];

/** 1 for each step that these signals have lost. */
function lostBy(signals: Signals, policy: Policy): number[] {
  return stepsOf(policy).map(({ attribute, rank }) => {
    const own = policy.attributes[attribute];
    const value = own ? signals[own.signal] : null;
    if (!own || value === null) return 0;
    return depthOf(own, bandIndex(own.bands, value)) >= rank ? 1 : 0;
  });
}

const heldTo = (of: readonly number[], prior: readonly number[]): Equality => ({
  of,
  is: of.reduce((sum, share, i) => sum + share * (prior[i] ?? 0), 0),
});

const byBorrower = (policy: Policy) =>
  IDS.map((id) => lostBy(readSignals(sampleProfiles[id](DAY), DAY), policy));

/** 1 for each step that every worked borrower has lost: their sum holds all totals at once. */
export const lostByAll = (policy: Policy): number[] => {
  const lost = byBorrower(policy);
  return stepsOf(policy).map((_, i) => (lost.every((own) => own[i] === 1) ? 1 : 0));
};

/**
 * The totals that stay. Steps that tell the worked borrowers apart are held, since their ways back
 * lead along them, so one sum holds their totals and the best one.
 */
export const anchors = (policy: Policy, prior: readonly number[]): Equality[] => [
  heldTo(lostByAll(policy), prior),
];

/** Whether enough borrowers of a set stand on either side of a step. */
function seen({ groups }: Tally, policy: Policy, attribute: number, rank: number): boolean {
  const own = policy.attributes[attribute];
  const sides = [0, 0];
  for (const { bands, borrowers } of groups) {
    const band = bands[attribute] ?? -1;
    if (!own || band < 0) continue;
    const side = depthOf(own, band) >= rank ? 1 : 0;
    sides[side] = (sides[side] ?? 0) + borrowers;
  }
  return Math.min(...sides) >= ENOUGH;
}

/**
 * Steps held at the worked table by judgement. The stretched borrower's shortest way back leads into
 * the first band of card use. On the first step of debt service the two sets that hold it disagree
 * threefold, one of them without mortgages and with nothing above 40%.
 */
const HELD_STEPS: Partial<Record<SignalId, readonly number[]>> = {
  cardUtilization: [1],
  debtToIncome: [1],
};

/**
 * Which steps no set may move: those held by judgement, those that no set has seen, and those that
 * some worked borrowers have lost and others not.
 */
export function heldSteps(policy: Policy, sets: readonly Tally[]): boolean[] {
  const lost = byBorrower(policy);
  return stepsOf(policy).map(({ attribute, rank }, i) => {
    const signal = policy.attributes[attribute]?.signal;
    if (signal === undefined || signal in HELD || HELD_STEPS[signal]?.includes(rank)) return true;
    const apart = new Set(lost.map((own) => own[i])).size > 1;
    return apart || !sets.some((set) => seen(set, policy, attribute, rank));
  });
}
