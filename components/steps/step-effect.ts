// What a step leads to, told from its own review: never more than that review says. Pure.

import type { Review, Step, StepCode } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

type StepEffect =
  | { kind: 'raises'; gain: number }
  /** The step is waiting itself, and is measured against today. */
  | { kind: 'waits'; gain: number }
  /** The limit does not move; the total may. */
  | { kind: 'same'; from: number; to: number }
  | { kind: 'nothing' }
  /** Another limit by then, and the step adds nothing to it. */
  | { kind: 'time' }
  | { kind: 'other' }
  | { kind: 'watch' }
  /** Up to the lender. */
  | { kind: 'lender' }
  /** Nothing that can be afforded, or figures are missing. */
  | { kind: 'notWorkedOut' };

const WAITS: ReadonlySet<StepCode> = new Set(['STOP_APPLYING', 'PAY_ON_TIME']);
const ASKS_LENDER: ReadonlySet<StepCode> = new Set(['TALK_WITH_EVIDENCE', 'DIVERSIFY_FUNDING']);

/** A step of which nothing could be worked out leaves the profile and the day as they are. */
const isAdvice = ({ showsOn }: Step, asOf: IsoDate) => showsOn === asOf;

/** What a step leads to, beside today's review. */
export function effectOf(step: Step, today: Review): StepEffect {
  if (step.code === 'WATCH_POLICY') return { kind: 'watch' };
  if (ASKS_LENDER.has(step.code)) return { kind: 'lender' };
  if (isAdvice(step, today.asOf)) return { kind: 'notWorkedOut' };
  if (step.gain > 0) return { kind: WAITS.has(step.code) ? 'waits' : 'raises', gain: step.gain };
  const { decision, scorecard } = step.review;
  if (decision.limit === today.decision.limit) {
    const [from, to] = [today.scorecard.total, scorecard.total];
    return from === to ? { kind: 'nothing' } : { kind: 'same', from, to };
  }
  return step.gain === 0 ? { kind: 'time' } : { kind: 'other' };
}

/** In the plan's order, but for what is overdue: that comes before everything. */
export function inUrgency(steps: readonly Step[], today: Review): Step[] {
  const overdue = (today.facts.currentDaysPastDue ?? 0) > 0;
  if (!overdue) return [...steps];
  const isPay = ({ code }: Step) => code === 'PAY_OVERDUE';
  return [...steps.filter(isPay), ...steps.filter((step) => !isPay(step))];
}
