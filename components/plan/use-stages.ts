import { useMemo } from 'react';
import { localDay } from '@/components/store/clock';
import { useStoreValue } from '@/components/store/use-store';
import type { SampleId, Stage, Task } from '@/lib/review';
import type { KeptPlan } from '@/lib/storage/kept-plan';
import { stagesOf, tasksAhead, type Situated } from './stages';

export type PlanStages = {
  /** The stage of each task by its place in the plan; `null` where it has none. */
  byPlace: readonly (Stage | null)[];
  /** The last of all; `null` where a year does not pay for it, or nothing is ahead. */
  last: Stage | null;
  /** All stages that can be paid for, and those of them still to be done. */
  all: readonly Stage[];
  open: readonly Stage[];
  /** What the figures do not hold yet. */
  tasks: readonly Task[];
};

/** The day the borrower's own figures were last saved; `null` for a sample. */
function useFiguresSavedOn(sample: SampleId | null) {
  const savedAt = useStoreValue((state) => state.savedAt.profile);
  return sample === null && savedAt !== undefined ? localDay(new Date(savedAt)) : null;
}

/** The stages that an adopted plan leads through from today. */
export function useStages(
  plan: KeptPlan | null,
  situated: Situated,
  sample: SampleId | null,
): PlanStages {
  const savedOn = useFiguresSavedOn(sample);
  return useMemo(() => {
    const ahead = plan === null ? [] : tasksAhead(plan, situated.asOf, savedOn);
    const tasks = ahead.map(({ task }) => task);
    const stages = stagesOf(tasks, situated);
    const isOpen = (at: number) => plan?.tasks[ahead[at]?.at ?? -1]?.status === 'open';
    const known = (each: Stage | null) => each !== null;
    return {
      byPlace: (plan?.tasks ?? []).map(
        (_, place) => stages[ahead.findIndex(({ at }) => at === place)] ?? null,
      ),
      last: stages.at(-1) ?? null,
      all: stages.filter(known),
      open: stages.filter((_, at) => isOpen(at)).filter(known),
      tasks,
    };
  }, [plan, situated, savedOn]);
}
