// Stage: plan. How close the next cut is: for each thing that could get worse, others unchanged, the
// least worsening after which the review is harsher. A distance is a "do not", never an allowance.

import type { IsoDate } from '@/lib/units/calendar';
import { readFacts } from '../facts/read';
import { NEUTRAL_STANCE, type Policy, type Stance } from '../policy/policy';
import type { Profile } from '../profile/schema';
import { decide, outcomeOf } from '../review';
import {
  appliesTo,
  DISTANCE_LEVERS,
  mostOf,
  WORSENINGS,
  type Distance,
  type FactLever,
  type Standpoint,
} from './distance-levers';
import { isHarsher, smallestThat } from './harsher';
import { distanceByLateness } from './late-payment';

function byFacts(lever: FactLever, { facts, policy, stance, today }: Standpoint): Distance {
  const worsen = WORSENINGS[lever];
  const cuts = (amount: number) =>
    isHarsher(today.decision, policy, outcomeOf(worsen(facts, amount), policy, stance));
  const amount = smallestThat(cuts, mostOf(lever, facts));
  return {
    lever,
    amount,
    unit: lever === 'apply' ? 'inquiries' : 'fen',
    by: lever === 'apply' && amount !== null ? facts.nextInquiryLeaves3MonthsOn : null,
    review: amount === null ? today : decide(worsen(facts, amount), policy, stance),
  };
}

/**
 * The distance to a harsher review, lever by lever, each solved to the unit. A line that is closed
 * has no further to fall: the list is then empty.
 */
export function distanceToNextCut(
  profile: Profile,
  policy: Policy,
  asOf: IsoDate,
  options: { stance?: Stance } = {},
): Distance[] {
  const stance = options.stance ?? NEUTRAL_STANCE;
  const facts = readFacts(profile, asOf);
  const today = decide(facts, policy, stance);
  const standpoint: Standpoint = { profile, policy, asOf, stance, facts, today };
  if (today.decision.action === 'close' || today.decision.currentLimit === null) return [];
  return DISTANCE_LEVERS.flatMap((lever) => {
    if (lever === 'payLate') return distanceByLateness(standpoint) ?? [];
    return appliesTo[lever](facts) ? [byFacts(lever, standpoint)] : [];
  });
}
