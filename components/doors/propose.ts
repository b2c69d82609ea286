// The tasks of the least way back, each with the day it shows, for those who have adopted no plan. Pure.

import { stagesOf, type Situated } from '@/components/plan/stages';
import { restoreLimit, type DatedTask, type Stage } from '@/lib/review';

/** What a page needs of a stage. */
export const datedTasks = (stages: readonly Stage[]): DatedTask[] =>
  stages.map(({ task: { move }, on }) => ({ task: { move }, on }));

export function propose(situated: Situated): DatedTask[] {
  const { profile, policy, asOf, stance } = situated;
  const { sets, nearest } = restoreLimit(profile, policy, asOf, { kind: 'oldLimit' }, { stance });
  const tasks = (sets[0]?.set ?? nearest)?.tasks ?? [];
  return datedTasks(stagesOf(tasks, situated).filter((stage) => stage !== null));
}
