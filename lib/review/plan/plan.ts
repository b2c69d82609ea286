// Stage: plan. What a step is: one thing to do, and the review it would lead to.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { Stance } from '../policy/policy';
import type { ReasonCode } from '../explanation/reason';
import type { Profile } from '../profile/schema';
import type { Review } from '../review-types';

export const STEP_CODES = [
  'PAY_OVERDUE',
  'SETTLE_RECORDS',
  'PAY_ON_TIME',
  'FEWER_LENDERS',
  'LOWER_UTILIZATION',
  'LOWER_PAYMENTS',
  'LOWER_UNSECURED_DEBT',
  'STOP_RECYCLING',
  'STOP_APPLYING',
  'STEADY_INCOME',
  'TALK_WITH_EVIDENCE',
  'DIVERSIFY_FUNDING',
  'WATCH_POLICY',
] as const;
export type StepCode = (typeof STEP_CODES)[number];

export type Step = {
  code: StepCode;
  /** The reasons of today's review that this step acts on; empty for standing advice. */
  answers: ReasonCode[];
  /** The borrower's own figures for the sentence: fen, counts, ratios, ISO dates. */
  params: Record<string, number | string>;
  /** Cash it takes, kept above the cash floor. */
  cash: Fen;
  /** The day its effect can show in a review. */
  showsOn: IsoDate;
  /** What would then be true, and under which stance: `reviewLimit` of these gives `review`. */
  profile: Profile;
  stance: Stance;
  review: Review;
  /** The limit it would lead to less today's; 0 when this step alone does not move it. */
  gain: Fen;
};

export type Plan = { steps: Step[] };

/** `cashFloor`: cash that stays untouched; by default a month of essentials. */
export type PlanOptions = { stance?: Stance; cashFloor?: Fen };
