// Stage: facts. Dated records counted by windows that end on the day of the review: how many lie in
// the last so many months, and when the first of those will have left.

import { dayKey, leavesWindowOn, windowStart, type IsoDate } from '@/lib/units/calendar';

/** Days of records with their sortable keys, read once for all windows. */
export type Dated = { days: readonly IsoDate[]; keys: readonly number[] };

/** What lies in a window; `oldest` is `null` when nothing does. */
export type Window = { months: number; count: number; oldest: IsoDate | null };

/** These days, ready to be counted. */
export const datedBy = (days: readonly IsoDate[]): Dated => ({ days, keys: days.map(dayKey) });

/** The records in the last so many months: after the window's start, up to `asOf`. */
export function windowOf({ days, keys }: Dated, months: number, asOf: IsoDate): Window {
  const start = dayKey(windowStart(asOf, months));
  const end = dayKey(asOf);
  let count = 0;
  let oldest = -1;
  let oldestKey = end + 1;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    if (key <= start || key > end) continue;
    count += 1;
    if (key >= oldestKey) continue;
    oldest = index;
    oldestKey = key;
  }
  return { months, count, oldest: days[oldest] ?? null };
}

/** The first day on which one record fewer counts; `null` when the window is empty. */
export const nextLeavesOn = ({ oldest, months }: Window): IsoDate | null =>
  oldest && leavesWindowOn(oldest, months);
