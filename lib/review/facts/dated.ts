// Stage: facts. Dated records counted by windows that end on the day of the review: how many lie in
// the last so many months, and when the first of those will have left.

import { dayNumber, leavesWindowOn, windowStart, type IsoDate } from '@/lib/units/calendar';

/** Days of records and the same as day numbers, read once for all windows. */
type Dated = { days: IsoDate[]; numbers: number[] };

/** What lies in a window; `oldest` is `null` when nothing does. */
type Window = { months: number; count: number; oldest: IsoDate | null };

/** Of these days those in the last so many months, ready to be counted by shorter windows. */
export function datedWithin(days: readonly IsoDate[], months: number, asOf: IsoDate): Dated {
  const start = dayNumber(windowStart(asOf, months));
  const end = dayNumber(asOf);
  const within: Dated = { days: [], numbers: [] };
  for (const day of days) {
    const number = dayNumber(day);
    if (number <= start || number > end) continue;
    within.days.push(day);
    within.numbers.push(number);
  }
  return within;
}

/** Of those the ones in the last so many months. */
export function windowOf({ days, numbers }: Dated, months: number, asOf: IsoDate): Window {
  const start = dayNumber(windowStart(asOf, months));
  let count = 0;
  let oldest = -1;
  let oldestNumber = Infinity;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    if (number <= start) continue;
    count += 1;
    if (number >= oldestNumber) continue;
    oldest = index;
    oldestNumber = number;
  }
  return { months, count, oldest: days[oldest] ?? null };
}

/** The first day on which one record fewer counts; `null` when the window is empty. */
export const nextLeavesOn = ({ oldest, months }: Window): IsoDate | null =>
  oldest && leavesWindowOn(oldest, months);
