// The whole flow on one screen: facts → signals → scorecard → decision → reasons, range.
// Attribution, what-if and plans are many calls of these functions; nothing else decides.

import type { IsoDate } from '@/lib/units/calendar';
import { decideLimit, outcomeAt, type Outcome } from './decision/decide-limit';
import { limitRange } from './decision/range';
import { explain } from './explanation/explain';
import type { Facts } from './facts/facts';
import { readFacts } from './facts/read';
import { NEUTRAL_STANCE, type Policy, type Stance } from './policy/policy';
import type { Profile } from './profile/schema';
import type { Review } from './review-types';
import { scorecard } from './score/score';
import { totalOf } from './score/total';
import { signalsOf } from './signals/read';

/** The decision and what it rests on, without the reasons. */
export function judge(facts: Facts, policy: Policy, stance: Stance) {
  const signals = signalsOf(facts);
  const card = scorecard(signals, policy);
  return { signals, card, decision: decideLimit(card, facts, policy, stance) };
}

/** Action, limit and total alone, the same as `judge` gives: what is asked thousands of times. */
export function outcomeOf(
  facts: Facts,
  policy: Policy,
  stance: Stance,
): Outcome & { total: number } {
  const total = totalOf(facts, policy);
  const { action, limit } = outcomeAt(total, facts, policy, stance);
  return { action, limit, total };
}

/** Which rules these are: whose, since when, and with which of the borrower's own numbers. */
const namedBy = ({ lender, effectiveFrom, overrides }: Policy): Review['policy'] =>
  overrides === undefined ? { lender, effectiveFrom } : { lender, effectiveFrom, overrides };

/** Everything after the facts: what a review under this policy and stance decides, and why. */
export function decide(facts: Facts, policy: Policy, stance: Stance = NEUTRAL_STANCE): Review {
  const { signals, card, decision } = judge(facts, policy, stance);
  return {
    asOf: facts.asOf,
    policy: namedBy(policy),
    stance: { climate: stance.climate, programme: stance.programme },
    facts,
    signals,
    scorecard: card,
    decision,
    reasons: explain({ facts, signals, policy, stance, card, decision }),
    range: limitRange(facts, policy, stance, decision.limit),
  };
}

/**
 * The review of a profile on the day `asOf`: a pure function of its arguments.
 *
 * @example reviewLimit(profile, policyOn(asOf, 'platform'), asOf).decision.action //=> 'decrease'
 */
export const reviewLimit = (
  profile: Profile,
  policy: Policy,
  asOf: IsoDate,
  stance: Stance = NEUTRAL_STANCE,
): Review => decide(readFacts(profile, asOf), policy, stance);
