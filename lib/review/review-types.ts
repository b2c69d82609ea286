// The answer of the whole flow, plain JSON from end to end.

import type { IsoDate } from '@/lib/units/calendar';
import type { Decision, LimitRange } from './decision/decision';
import type { Reason } from './explanation/reason';
import type { Facts } from './facts/facts';
import type { Override } from './policy/overrides/override';
import type { LenderKind, Stance } from './policy/policy';
import type { Scorecard } from './score/scorecard';
import type { Signals } from './signals/signals';

export type Review = {
  asOf: IsoDate;
  /** `overrides`: the borrower's own numbers among the rules; left out where there are none. */
  policy: { lender: LenderKind; effectiveFrom: IsoDate; overrides?: readonly Override[] };
  stance: Stance;
  facts: Facts;
  signals: Signals;
  scorecard: Scorecard;
  decision: Decision;
  /** What decided first, then points lost by what they cost. */
  reasons: Reason[];
  range: LimitRange;
};
