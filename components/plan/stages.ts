// Tasks in the order in which they are begun, and the stages they lead through. Pure.

import {
  alongPlan,
  type Policy,
  type Profile,
  type Stage,
  type Stance,
  type Task,
} from '@/lib/review';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import type { KeptPlan, KeptTask } from '@/lib/storage/kept-plan';
import type { Fen } from '@/lib/units/fen';

/** Waiting is begun at once and ends last, so it stands last. */
export const inOrder = <T extends Task>(tasks: readonly T[]): T[] => [
  ...tasks.filter(({ code }) => code !== 'WAIT'),
  ...tasks.filter(({ code }) => code === 'WAIT'),
];

/** What is not begun yet cannot show sooner than the next report. */
function asOfNow(task: KeptTask, asOf: IsoDate): Task {
  const { status, doneOn, ...plain } = task;
  const soonest = addMonths(asOf, 1);
  const late = status === 'open' && doneOn === null && plain.code !== 'WAIT';
  return late && plain.showsOn < soonest ? { ...plain, showsOn: soonest } : plain;
}

/**
 * The tasks of a plan that the figures do not hold yet: all but those done before the day on which
 * the figures were last saved. `null`: that day is not known.
 */
export function tasksAhead({ tasks }: KeptPlan, asOf: IsoDate, savedOn: IsoDate | null) {
  const held = ({ doneOn }: KeptTask) => doneOn !== null && savedOn !== null && doneOn < savedOn;
  return tasks.flatMap((task, at) => (held(task) ? [] : [{ at, task: asOfNow(task, asOf) }]));
}

export type Situated = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  stance: Stance;
  cashFloor: Fen | null;
};

/** The stages of some tasks; `null` where a year does not pay for one. */
export const stagesOf = (
  tasks: readonly Task[],
  { profile, policy, asOf, stance, cashFloor }: Situated,
): (Stage | null)[] =>
  alongPlan(profile, policy, asOf, tasks, { stance, ...(cashFloor !== null && { cashFloor }) });
