// Pure geometry of time: calendar months as columns, and months counted back from a day, which fit
// a review's windows exactly.

import {
  addDays,
  addMonths,
  addToMonth,
  inWindow,
  windowStart,
  type IsoDate,
  type IsoMonth,
} from '@/lib/units/calendar';

/** So many months up to and with `last`, oldest first. */
export const monthsUpTo = (last: IsoMonth, count: number): IsoMonth[] =>
  Array.from({ length: count }, (_, index) => addToMonth(last, index + 1 - count));

/** Months of one calendar year that stand beside each other. */
type YearSpan = { year: string; months: number };

/** The years over a row of months, each with the number of its months. */
export function yearSpans(months: readonly IsoMonth[]): YearSpan[] {
  const spans: YearSpan[] = [];
  for (const month of months) {
    const year = month.slice(0, 4);
    const last = spans.at(-1);
    if (last?.year === year) last.months += 1;
    else spans.push({ year, months: 1 });
  }
  return spans;
}

/** A month counted back from a day: its first and last day, both inside, and what falls in it. */
export type RollingMonth = { first: IsoDate; last: IsoDate; count: number };

/**
 * Days counted by months back from `asOf`, oldest month first. The newest so many months hold
 * exactly what lies in the window of that length; days outside all of them are left out.
 *
 * @example countByRollingMonth(['2026-10-23'], '2026-11-23', 2) //=> counts 1 and 0
 */
export function countByRollingMonth(
  days: readonly IsoDate[],
  asOf: IsoDate,
  months: number,
): RollingMonth[] {
  const bins = Array.from({ length: months }, (_, index) => {
    const age = months - 1 - index;
    const start = windowStart(asOf, age + 1);
    return { start, last: addMonths(asOf, -age), count: 0 };
  });
  for (const day of days) {
    const bin = bins.find(({ start, last }) => inWindow(day, start, last));
    if (bin) bin.count += 1;
  }
  return bins.map(({ start, last, count }) => ({ first: addDays(start, 1), last, count }));
}
