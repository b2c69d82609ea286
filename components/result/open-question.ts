// The question whose answer would narrow a range most, and whether asking it is the next thing to
// do: while the known facts call for nothing, a step would act on nothing. Pure.

import { openQuestions, type OpenQuestion, type Policy, type Review } from '@/lib/review';

const isOpen = ({ range }: Review) => range.low < range.high;

/** The most telling question; `null` when nothing is open, or no single answer narrows it. */
export function openQuestion(review: Review, policy: Policy): OpenQuestion | null {
  if (!isOpen(review)) return null;
  const question = openQuestions(review.facts, policy, review.stance)[0];
  return question && question.swing > 0 ? question : null;
}

/** Whether the known facts leave the limit as it is or higher, and are not the whole story. */
export const asksFirst = (review: Review): boolean =>
  isOpen(review) &&
  (review.decision.action === 'increase' || review.decision.action === 'hold') &&
  !review.facts.currentDaysPastDue;
