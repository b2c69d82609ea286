// What of the values could be a plan, what could not, and whether the cash at hand covers it. Pure.

import { purseOf, type Purse, type WhatIfLever, type WhatIfValues } from '@/lib/review';
import type { Base, Outcome } from './outcome';

/** Why something that was moved is no task. */
type Left = 'applications' | 'income' | 'waiting';

/** `unknown`: cash at hand was not told. `short`: the plan would reach below a month of essentials. */
type Cash = 'none' | 'enough' | 'unknown' | 'short';

export type Planned = {
  /** The levers whose move goes into the plan. */
  levers: WhatIfLever[];
  left: Left[];
  cash: Cash;
  spare: Purse['spare'];
};

function leftBy({ id, today }: WhatIfLever, value: number): Left | null {
  if (id === 'applications') return 'applications';
  if (id === 'waitMonths') return 'waiting';
  return id === 'monthlyIncome' && value < today ? 'income' : null;
}

function cashOf(cash: number, spare: number | null): Cash {
  if (cash === 0) return 'none';
  if (spare === null) return 'unknown';
  return cash <= spare ? 'enough' : 'short';
}

/** The values sorted into what may be planned and what may not. */
export function plannedOf(
  { profile, today }: Base,
  { cash }: Outcome,
  levers: readonly WhatIfLever[],
  values: WhatIfValues,
): Planned {
  const { spare } = purseOf(profile, today.facts);
  const moved = levers.flatMap((lever) => {
    const value = values[lever.id];
    return value === undefined ? [] : [{ lever, left: leftBy(lever, value) }];
  });
  return {
    levers: moved.flatMap(({ lever, left }) => (left === null ? lever : [])),
    left: moved.flatMap(({ left }) => left ?? []),
    cash: cashOf(cash, spare),
    spare,
  };
}
