// The words for every step of a plan.

import type { StepCode } from '@/lib/review';
import { DEBT_STEPS } from './debt';
import { HABIT_STEPS } from './habits';
import { LENDER_STEPS } from './lender';
import { REPAYMENT_STEPS } from './repayment';
import type { StepWords } from './step';

export const STEPS: Readonly<Record<StepCode, StepWords>> = {
  ...REPAYMENT_STEPS,
  ...DEBT_STEPS,
  ...HABIT_STEPS,
  ...LENDER_STEPS,
};
