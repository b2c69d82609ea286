// The plan that a borrower has made theirs, and the scenarios they gave a name. Reviews are not
// kept: they are worked out again from the profile, so that a plan never shows an old answer.

import type { LenderKind, Stance, Task, WhatIfValues } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';

export const MAX_TASKS = 60;
export const MAX_SCENARIOS = 20;
/** How many characters a scenario's name may have. */
export const MAX_NAME = 80;

/** A thing to do; `doneOn` is the day it was ticked, `null` while it is open. */
export type KeptTask = Task & { status: 'open' | 'done'; doneOn: IsoDate | null };

export type KeptPlan = {
  version: 1;
  adoptedOn: IsoDate;
  lender: LenderKind;
  stance: Stance;
  /** Where its tasks come from: a search for the way back, or values moved by hand. */
  source: 'restore' | 'whatIf';
  /** Cash that stays untouched, where it is not a month of essentials; else `null`. */
  cashFloor: Fen | null;
  tasks: KeptTask[];
};

export type KeptScenario = { id: string; name: string; values: WhatIfValues; savedOn: IsoDate };

export type KeptScenarios = { version: 1; items: KeptScenario[] };

/** A plan of these tasks, none of them done yet. */
export const planOf = (
  tasks: readonly Task[],
  rest: Omit<KeptPlan, 'version' | 'tasks' | 'cashFloor'> & Partial<Pick<KeptPlan, 'cashFloor'>>,
): KeptPlan => ({
  version: 1,
  cashFloor: null,
  ...rest,
  tasks: tasks.map((task) => ({ ...task, status: 'open', doneOn: null })),
});
