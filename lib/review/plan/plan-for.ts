// Stage: plan. All steps, each with the review it would lead to, in the order of what helps most.
// The first one always acts on the first reason of today's review.

import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { ReasonCode } from '../explanation/reason';
import { NEUTRAL_STANCE, type Policy } from '../policy/policy';
import type { Profile } from '../profile/schema';
import { paidOnTimeUntil } from '../profile/carry-on';
import { reviewLimit } from '../review';
import type { Review } from '../review-types';
import { STEP_ANSWERS } from './answers';
import {
  advice,
  fewerLenders,
  lowerUnsecuredDebt,
  lowerUtilization,
  payOverdue,
} from './debt-steps';
import {
  lowerPayments,
  payOnTime,
  settleRecords,
  steadyIncome,
  stopApplying,
  stopRecycling,
  watchPolicy,
} from './other-steps';
import {
  STEP_CODES,
  type Draft,
  type Plan,
  type PlanOptions,
  type Situation,
  type Step,
} from './plan';
import { projectionOf } from './projection';
import { purseOf } from './purse';

/** Every step that applies. New funding is not talked of while anything is overdue. */
function draftsFor(situation: Situation): Draft[] {
  const overdue = (situation.today.facts.currentDaysPastDue ?? 0) > 0;
  const drafts = [
    payOverdue(situation),
    settleRecords(situation),
    payOnTime(situation),
    fewerLenders(situation),
    lowerUtilization(situation),
    lowerPayments(situation),
    lowerUnsecuredDebt(situation),
    stopRecycling(situation),
    stopApplying(situation),
    steadyIncome(situation),
    advice(situation, 'TALK_WITH_EVIDENCE'),
    overdue ? null : advice(situation, 'DIVERSIFY_FUNDING'),
    watchPolicy(situation),
  ];
  return drafts.filter((draft) => draft !== null);
}

const isGrade = (code: ReasonCode) => code.startsWith('SCORE_');

/** The reasons a step acts on: by what it is, and a low total by any step that raises it. */
function answersOf(draft: Draft, raises: boolean, today: Review): ReasonCode[] {
  const own = STEP_ANSWERS[draft.code];
  const codes = today.reasons
    .map(({ code }) => code)
    .filter((code) => own.includes(code) || (raises && isGrade(code)));
  return [...new Set(codes)];
}

function reviewed(draft: Draft, situation: Situation): Step {
  const { policy, today } = situation;
  const stance = draft.stance ?? situation.stance;
  const review = reviewLimit(draft.profile, policy, draft.showsOn, stance);
  const without = withoutStep(draft, situation);
  const raises = review.scorecard.total > without.scorecard.total;
  const { code, params, cash, showsOn, profile } = draft;
  return {
    code,
    answers: answersOf(draft, raises, today),
    params,
    cash,
    showsOn,
    profile,
    stance,
    review,
    gain: toFen(review.decision.limit - without.decision.limit),
  };
}

/** What the same day would bring without the step; today's review for a step that is waiting. */
function withoutStep({ waits, showsOn }: Draft, situation: Situation): Review {
  const { profile, policy, asOf, stance, today } = situation;
  if (waits || showsOn === asOf) return today;
  return reviewLimit(paidOnTimeUntil(profile, showsOn), policy, showsOn, stance);
}

/** Steps that answer the first reason lead; then what they give back, then what they score. */
function inOrder(steps: Step[], today: Review): Step[] {
  const first = today.reasons[0]?.code;
  const leads = (step: Step) => (first !== undefined && step.answers.includes(first) ? 1 : 0);
  return steps.sort(
    (a, b) =>
      leads(b) - leads(a) ||
      b.gain - a.gain ||
      b.review.scorecard.total - a.review.scorecard.total ||
      STEP_CODES.indexOf(a.code) - STEP_CODES.indexOf(b.code),
  );
}

/** What to do, in order. Each step stands alone: its review assumes that step and time only. */
export function planFor(
  profile: Profile,
  policy: Policy,
  asOf: IsoDate,
  options: PlanOptions = {},
): Plan {
  const stance = options.stance ?? NEUTRAL_STANCE;
  const today = reviewLimit(profile, policy, asOf, stance);
  const purse = purseOf(profile, today.facts, options.cashFloor);
  const situation: Situation = { profile, policy, asOf, stance, today, purse };
  const steps = draftsFor(situation).map((draft) => reviewed(draft, situation));
  const plan: Plan = { steps: inOrder(steps, today) };
  return options.tasks
    ? { ...plan, projection: projectionOf(profile, policy, asOf, options.tasks, options) }
    : plan;
}
