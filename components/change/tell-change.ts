// Everything the section tells, worked out in one go: the work doubles with every group that
// changed, so it is done once and off the first paint. Pure.

import {
  disputesOf,
  explainChange,
  NEUTRAL_STANCE,
  reviewLimit,
  type Dispute,
  type LimitEvent,
  type Policy,
  type Profile,
  type Stance,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { scenariosOf, withScenario, type Scenario, type ScenarioId } from './scenarios';
import { observedOf, sidesOf, type Sides } from './sides';
import { splitOf, type Split } from './split';

export type Asked = {
  profile: Profile;
  event: LimitEvent;
  policy: Policy;
  asOf: IsoDate;
  stance: Stance;
  /** What a notice says that the borrower holds; `null` without one. */
  notice?: ScenarioId | null;
};

/** What the lender's side rests on: nothing known, a notice the borrower holds, or both. */
type LenderBasis = 'assumed' | 'noticed' | 'both';

/** A change between two days, and whose share of it is whose. */
export type Shared = { from: IsoDate; to: IsoDate; sides: Sides; split: Split };

export type Told = Shared & {
  event: LimitEvent;
  basis: LenderBasis;
  scenarios: Scenario[];
  /** Whether a review at the event would have let the borrower ask for more. */
  increaseAccess: boolean;
  /** Records that, put right, would change today's review or that do not fit one another. */
  disputes: Dispute[];
  /** What the borrower told of the earlier day. */
  earlier: { income: boolean; balances: boolean };
};

const isWorthTelling = ({ contradicted, gain, points }: Dispute) =>
  gain >= 0 && (contradicted || gain > 0 || points > 0);

function basisOf({ stance, notice = null }: Asked): LenderBasis {
  if (notice === null) return 'assumed';
  const { climate, programme } = NEUTRAL_STANCE;
  return stance.climate === climate && stance.programme === programme ? 'noticed' : 'both';
}

/** A limit event explained: the shares of each change, what is left over, and what might explain it. */
export function tellChange(asked: Asked): Told {
  const { profile, event, policy, asOf, stance, notice = null } = asked;
  const known = notice === null ? stance : withScenario(stance, notice);
  const sides = sidesOf(profile, policy, asOf, known);
  const { before, after } = sides;
  const observed = observedOf(profile, asOf);
  const split = splitOf(explainChange(before, after, observed ?? undefined), observed);
  const { earlier } = before.profile;
  return {
    event,
    from: before.asOf,
    to: after.asOf,
    sides,
    split,
    basis: basisOf(asked),
    scenarios: scenariosOf(sides, split, event),
    increaseAccess: reviewLimit(after.profile, after.policy, after.asOf, known).decision
      .increaseAccess,
    disputes: disputesOf(profile, policy, asOf, { stance }).filter(isWorthTelling),
    earlier: {
      income: earlier !== null && earlier.monthlyIncome !== null,
      balances: earlier !== null && earlier.balances.length > 0,
    },
  };
}
