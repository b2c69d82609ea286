// The engine's door: what benches, checks and screens may use of the engine, and nothing else.
// Pages that only read load no schema: `parseProfile`, `parseOverrides` and `checkPolicy` are the
// ways to zod from here.

export { parseProfile, type ParsedProfile } from './profile/parse';
export { findContradictions } from './profile/contradictions';
export { noticesOf, type Notice, type NoticeCode } from './profile/notices';
export { accountWith, blankProfile } from './profile/blank';
export { expandQuickCheck, type QuickNames } from './profile/quick-check';
export { SAMPLE_IDS, type SampleId } from './profile/samples/sample-ids';
export { sampleProfiles } from './profile/samples/samples';
export * from './profile/lists';
export type { Issue, IssueCode } from './profile/issue';
export type { Assumption, AssumptionCode, QuickAnswers } from './profile/quick-answers';
export type {
  Account,
  Guarantee,
  Inquiry,
  LimitEvent,
  Profile,
  ProfileInput,
  PublicRecord,
  RepaymentRecord,
} from './profile/schema';

export { FACTS, type FactGroup, type FactId, type Facts } from './facts/facts';
export { readFacts } from './facts/read';
export { institutionKey } from './facts/institution';
export { amountOverdue, monthlyPaymentOf } from './facts/debts';
export { reviewedAccountId } from './facts/lines';

export {
  SIGNAL_FAMILIES,
  SIGNAL_IDS,
  type SignalFamily,
  type SignalId,
  type Signals,
} from './signals/signals';
export { readSignals, signalsOf } from './signals/read';

export {
  CLIMATE_IDS,
  GRADE_IDS,
  KNOCK_OUT_CODES,
  LENDERS,
  POLICY_TERMS,
  PROGRAMME_IDS,
} from './policy/ids';
export { POLICIES, policyOn, publishedOn } from './policy/policy-on';
export {
  keyOf,
  MOST_SAID_BY,
  ruleOf,
  type MovementNumber,
  type Override,
  type OverrideTarget,
} from './policy/overrides/override';
export { numbersOf, type NumberUnit, type PolicyNumber } from './policy/overrides/numbers';
export {
  withOverrides,
  type Overridden,
  type OverrideProblem,
  type OverrideProblemCode,
} from './policy/overrides/with-overrides';
export { parseOverrides } from './policy/overrides/schema';
export { rulesOn, type Ruled } from './policy/overrides/rules-on';
export { basisOf, SOURCES, type Basis, type SourceId } from './policy/sources';
export { edgeOf, NEUTRAL_STANCE } from './policy/policy';
export { checkPolicy } from './policy/schema';
export type * from './policy/policy';

export { scorecard, bandIndex, bestPoints } from './score/score';
export type { Scorecard, ScoreLine } from './score/scorecard';

export { ACTIONS, type Action, type Decision, type LimitRange } from './decision/decision';
export { openQuestions, type OpenQuestion } from './decision/range';

export type { Reason, ReasonCode, ReasonKind } from './explanation/reason';

export { decide, reviewLimit } from './review';
export type { Review } from './review-types';

export { CAUSES, PLAYERS } from './change/change';
export type { Cause, Change, Player, Reviewed, Share } from './change/change';
export { explainChange } from './change/explain-change';
export type { Member, MemberShare, PlainFactId } from './change/member';
export { openShare } from './change/open-share';

export { distanceToNextCut } from './plan/distance';
export type { Distance, DistanceLever } from './plan/distance-levers';
export { DISPUTE_CLAIMS, type DisputeClaim } from './plan/dispute/claim';
export { disputesOf, type Dispute, type DisputeOptions } from './plan/dispute/dispute';
export { nextDueOn } from './plan/late-payment';
export { planFor } from './plan/plan-for';
export { STEP_CODES, type Plan, type PlanOptions, type Step, type StepCode } from './plan/plan';
export { restoreLimit, type Restoration, type RestoringSet } from './plan/restore/restore-limit';
export { LEVER_CODES, LEVER_EFFORT, type LeverCode, type Task } from './plan/restore/lever';
export { leverAnswers } from './plan/restore/lever-answers';
export type { LoanOffer, RestoreOptions, Target } from './plan/restore/target';
export { earlyWarnings, type EarlyWarning, type WarningCode } from './plan/roll-off/early-warnings';
export type { RollOff, RollOffKind } from './plan/roll-off/event';
export { rollOffCalendar, type CalendarOptions } from './plan/roll-off/roll-off';
export { alongPlan, type Stage } from './plan/along-plan';
export {
  monthOfGoal,
  payoffLimits,
  type LimitFirst,
  type PayoffLimits,
} from './plan/payoff-order/limit-first';
export type { LimitAt, PayoffAsk } from './plan/payoff-order/limits-along';
export { changingDays, laterOn, type DatedTask } from './plan/later';
export { purseOf, type Purse } from './plan/purse';
export { projectionOf, type MonthAhead, type Projection } from './plan/projection';
export { whatIf, type WhatIf, type WhatIfValues } from './plan/what-if';
export { WHAT_IF_IDS, whatIfLevers, type WhatIfId, type WhatIfLever } from './plan/what-if-levers';
