// The values on the sliders: held within their levers, and only those that differ from today. Pure.

import type { WhatIfLever, WhatIfValues } from '@/lib/review';

/** A value as the lever allows it: whole and within its ends. */
export const within = ({ min, max }: WhatIfLever, value: number) =>
  Math.min(max, Math.max(min, Math.round(value)));

/** Where a lever stands: at what was chosen, else at today. */
export const valueOf = (lever: WhatIfLever, values: WhatIfValues) =>
  values[lever.id] ?? lever.today;

/** The values with one lever moved; moved back to today it is left out again. */
export function withValue(values: WhatIfValues, lever: WhatIfLever, value: number): WhatIfValues {
  const { [lever.id]: before, ...others } = values;
  const next = within(lever, value);
  if (next === (before ?? lever.today)) return values;
  return next === lever.today ? others : { ...others, [lever.id]: next };
}

/** What still applies of values that were kept on another day, for other figures perhaps. */
export function fitted(levers: readonly WhatIfLever[], kept: WhatIfValues): WhatIfValues {
  return levers.reduce<WhatIfValues>((values, lever) => {
    const value = kept[lever.id];
    return value === undefined ? values : withValue(values, lever, value);
  }, {});
}

/** Whether two sets of values move the same levers equally far. */
export function areSame(a: WhatIfValues, b: WhatIfValues): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof WhatIfValues>;
  return [...ids].every((id) => a[id] === b[id]);
}
