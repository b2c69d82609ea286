// Months as loans count them: from the last day of a month to the last day of the next is one month,
// however many days both have.

import { addMonths, daysBetween, monthIndex, type IsoDate } from '@/lib/units/calendar';

/** Whole months from one day to a later one; from 31 January to 28 February is one. */
export function completedMonths(from: IsoDate, to: IsoDate): number {
  const months = monthIndex(to) - monthIndex(from);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** Months from one day to a later one; a month that is not complete counts by its days. */
export function monthsAndDays(from: IsoDate, to: IsoDate): number {
  const whole = completedMonths(from, to);
  const last = addMonths(from, whole);
  if (last === to) return whole;
  return whole + daysBetween(last, to) / daysBetween(last, addMonths(from, whole + 1));
}
