// When to read one's own credit report again for free. Pure.

import type { Answers } from '@/lib/storage/values';
import { addMonths, type IsoDate } from '@/lib/units/calendar';

/** Two a year are commonly quoted as free: half a year apart both are used well. */
const MONTHS_APART = 6;

type FreeReports = {
  /** Half a year has passed since the last one. */
  due: boolean;
  /** The next two days: from the last report, or from today where one is due and read today. */
  days: [IsoDate, IsoDate];
};

/**
 * The days on which to read the report again, from the day of the last one.
 *
 * @example freeReports('2026-05-20', '2026-11-23').due //=> true
 */
export function freeReports(last: IsoDate, asOf: IsoDate): FreeReports {
  const due = addMonths(last, MONTHS_APART) <= asOf;
  const from = due ? asOf : last;
  return { due, days: [addMonths(from, MONTHS_APART), addMonths(from, 2 * MONTHS_APART)] };
}

/** The day of the last report that was read in, as the kept form names it; blank where none was. */
export function dayReadIn(form: Answers | null): string {
  const day = form?.['reportedOn'];
  return typeof day === 'string' ? day : '';
}
