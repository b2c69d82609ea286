// Everything the section tells, worked out in one go: the work doubles with every group that
// changed, so it is done once and off the first paint. Pure.

import {
  explainChange,
  reviewLimit,
  type LimitEvent,
  type Policy,
  type Profile,
  type Stance,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { scenariosOf, type Scenario } from './scenarios';
import { observedOf, sidesOf } from './sides';
import { splitOf, type Split } from './split';

export type Asked = {
  profile: Profile;
  event: LimitEvent;
  policy: Policy;
  asOf: IsoDate;
  stance: Stance;
};

export type Told = {
  event: LimitEvent;
  /** The two days that are compared. */
  from: IsoDate;
  to: IsoDate;
  split: Split;
  scenarios: Scenario[];
  /** Whether a review at the event would have let the borrower ask for more. */
  increaseAccess: boolean;
  /** What the borrower told of the earlier day. */
  earlier: { income: boolean; balances: boolean };
};

/** A limit event explained: the shares of each change, what is left over, and what might explain it. */
export function tellChange({ profile, event, policy, asOf, stance }: Asked): Told {
  const sides = sidesOf(profile, policy, asOf, stance);
  const { before, after } = sides;
  const observed = observedOf(profile, asOf);
  const split = splitOf(explainChange(before, after, observed ?? undefined), observed);
  const { earlier } = before.profile;
  return {
    event,
    from: before.asOf,
    to: after.asOf,
    split,
    scenarios: scenariosOf(sides, split, event),
    increaseAccess: reviewLimit(after.profile, after.policy, after.asOf, stance).decision
      .increaseAccess,
    earlier: {
      income: earlier !== null && earlier.monthlyIncome !== null,
      balances: earlier !== null && earlier.balances.length > 0,
    },
  };
}
