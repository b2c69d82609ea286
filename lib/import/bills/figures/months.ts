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
import { textOrder } from '@/lib/units/text-order';
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

/** Spans that touch or overlap, as one; oldest first. */
function joined(spans: readonly Coverage[]): Coverage[] {
  const whole: Coverage[] = [];
  for (const span of spans.toSorted((a, b) => textOrder(a.from, b.from))) {
    const last = whole.at(-1);
    if (last && span.from <= addDays(last.through, 1)) {
      last.through = latest([last.through, span.through]);
    } else whole.push({ ...span });
  }
  return whole;
}

/**
 * The months that the files of one account cover whole, oldest first. Between two files that state
 * their periods lies what neither shows; where a file states none, a month in which nothing moved
 * may lie between two files, and is not taken for a month without pay.
 */
export function monthsShown(
  rows: readonly { on: IsoDate }[],
  headings: readonly Pick<BillHeading, 'from' | 'through'>[],
  asOf: IsoDate,
): IsoMonth[] {
  const stated = headings.flatMap(({ from, through }) =>
    from !== null && through !== null ? [{ from, through }] : [],
  );
  const inside = ({ on }: { on: IsoDate }) =>
    stated.some(({ from, through }) => from <= on && on <= through);
  if (stated.length === headings.length && stated.length > 0 && rows.every(inside)) {
    return joined(stated).flatMap((span) => wholeMonths(span, asOf));
  }
  const coverage = coverageOf(rows, headings);
  const moved = new Set(rows.map(({ on }) => monthOf(on)));
  return coverage === null ? [] : wholeMonths(coverage, asOf).filter((month) => moved.has(month));
}

/**
 * The months covered whole, oldest first, the month of `asOf` only when it is its last day.
 *
 * @example wholeMonths({ from: '2026-01-03', through: '2026-03-28' }, '2026-11-23')
 * //=> ['2026-01', '2026-02', '2026-03'], a few quiet days at either end do not cut a month
 */
function wholeMonths({ from, through }: Coverage, asOf: IsoDate): IsoMonth[] {
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
