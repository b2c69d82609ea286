// Stage: plan. What a step is: one thing to do, and the review it would lead to.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { ReasonCode } from '../explanation/reason';
import type { Policy, Stance } from '../policy/policy';
import type { Profile } from '../profile/schema';
import type { Review } from '../review-types';
import type { Projection } from './projection';
import type { Purse } from './purse';
import type { Task } from './restore/lever';

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
  /** The borrower's own figures for the sentence: fen, counts, ratios, ISO dates, names. */
  params: Record<string, number | string | string[]>;
  /** Cash it takes in all, on top of the payments already due. */
  cash: Fen;
  /** The day its effect can show in a review. */
  showsOn: IsoDate;
  /** What would then be true, and under which stance: `reviewLimit` of these gives `review`. */
  profile: Profile;
  stance: Stance;
  review: Review;
  /**
   * The limit it would lead to, less what waiting until that day would lead to without it; for a
   * step that is waiting, less today's. Negative where a step shows what to watch for.
   */
  gain: Fen;
};

/** `projection`: the months ahead with the adopted tasks; absent where none were given. */
export type Plan = { steps: Step[]; projection?: Projection };

/** `cashFloor`: cash that stays untouched; by default a month of essentials. */
export type PlanOptions = {
  stance?: Stance;
  cashFloor?: Fen;
  /** Tasks the borrower has adopted, in order; an empty list projects doing nothing. */
  tasks?: readonly Task[];
};

/** Everything a step is worked out from. */
export type Situation = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  stance: Stance;
  today: Review;
  purse: Purse;
};

/** A step before it is reviewed: what would be true, and from when. */
export type Draft = Pick<Step, 'code' | 'params' | 'cash' | 'showsOn' | 'profile'> & {
  stance?: Stance;
  /** The step is time passing on time: it is measured against today, not against waiting. */
  waits?: boolean;
};

/** Lenders report about once a month, so a change shows in a review about a month later. */
export const REPORTING_LAG_MONTHS = 1;
