// Which calendar months the files cover whole. A month half covered would pass for a month of half
// the income.

import {
  addDays,
  addMonths,
  addToMonth,
  monthOf,
  type IsoDate,
  type IsoMonth,
} from '@/lib/units/calendar';
import type { BillHeading } from '../bill';

/** The days the files cover, first and last. */
export type Coverage = { from: IsoDate; through: IsoDate };

/** Without a stated period, days without a transaction at either end are taken as covered. */
const QUIET_DAYS = 4;

const firstOf = (month: IsoMonth): IsoDate => `${month}-01` as IsoDate;
const lastOf = (month: IsoMonth): IsoDate => addDays(addMonths(firstOf(month), 1), -1);
const earliest = (days: readonly IsoDate[]) => days.reduce((a, b) => (b < a ? b : a));
const latest = (days: readonly IsoDate[]) => days.reduce((a, b) => (b > a ? b : a));

/** From the first to the last day that a heading states or a row has; `null` without either. */
export function coverageOf(
  rows: readonly { on: IsoDate }[],
  headings: readonly Pick<BillHeading, 'from' | 'through'>[],
): Coverage | null {
  const stated = headings.flatMap(({ from, through }) => [from, through]);
  const days = [...rows.map(({ on }) => on), ...stated.filter((day) => day !== null)];
  return days.length === 0 ? null : { from: earliest(days), through: latest(days) };
}

/**
 * The months covered whole, oldest first, the month of `asOf` only when it is its last day.
 *
 * @example wholeMonths({ from: '2026-01-03', through: '2026-03-28' }, '2026-11-23')
 * //=> ['2026-01', '2026-02', '2026-03'], a few quiet days at either end do not cut a month
 */
export function wholeMonths({ from, through }: Coverage, asOf: IsoDate): IsoMonth[] {
  const months: IsoMonth[] = [];
  const end = through < asOf ? through : asOf;
  for (let month = monthOf(from); month <= monthOf(end); month = addToMonth(month, 1)) {
    const begins = from <= addDays(firstOf(month), QUIET_DAYS);
    const ends = lastOf(month) <= asOf && end >= addDays(lastOf(month), -QUIET_DAYS);
    if (begins && ends) months.push(month);
  }
  return months;
}

/** Whether the files reach back over the last so many months, up to a month before `asOf`. */
export const coversLast = ({ from, through }: Coverage, months: number, asOf: IsoDate) =>
  from <= addDays(addMonths(asOf, -months), QUIET_DAYS) && through >= addMonths(asOf, -1);
