// Stage: plan. Which reasons each lever acts on, so that a task can name what it answers.

import type { ReasonCode } from '../../explanation/reason';
import type { Review } from '../../review-types';
import { STEP_ANSWERS } from '../answers';
import type { StepCode } from '../plan';
import type { LeverCode } from './lever';

/** A lever acts on the reasons of the steps that it is one way to take. */
const STEPS_OF: Record<Exclude<LeverCode, 'DISPUTE_RECORD'>, readonly StepCode[]> = {
  CATCH_UP: ['PAY_OVERDUE'],
  MOVE_CARD_SPEND: ['LOWER_UTILIZATION'],
  PAY_DOWN_CARDS: ['LOWER_UTILIZATION', 'LOWER_UNSECURED_DEBT'],
  PAY_DOWN_LOANS: ['LOWER_UNSECURED_DEBT'],
  CLOSE_LENDER: ['FEWER_LENDERS', 'LOWER_UNSECURED_DEBT', 'LOWER_PAYMENTS'],
  REFINANCE: ['FEWER_LENDERS', 'LOWER_PAYMENTS'],
  EXTEND_TERM: ['LOWER_PAYMENTS'],
  SETTLE_RECORDS: ['SETTLE_RECORDS'],
  RELEASE_GUARANTEE: ['LOWER_UNSECURED_DEBT'],
  DOCUMENT_INCOME: ['LOWER_PAYMENTS', 'LOWER_UNSECURED_DEBT', 'STEADY_INCOME'],
  STOP_RECYCLING: ['STOP_RECYCLING'],
  WAIT: ['STOP_APPLYING', 'PAY_ON_TIME'],
};

/** The reasons of a review that a lever acts on, in their order; correcting a record may act on any. */
export function leverAnswers(code: LeverCode, { reasons }: Review): ReasonCode[] {
  if (code === 'DISPUTE_RECORD') return [];
  const answered = new Set(STEPS_OF[code].flatMap((step) => STEP_ANSWERS[step]));
  return reasons.map((reason) => reason.code).filter((reason) => answered.has(reason));
}
