// Hard inquiries with the days they leave each window, and the soft ones apart. Pure.

import { countByRollingMonth, type RollingMonth } from '@/lib/charts/months';
import { HARD_REASONS, type Inquiry, type Profile } from '@/lib/review';
import { inWindow, leavesWindowOn, windowStart, type IsoDate } from '@/lib/units/calendar';

/** The windows that lenders look at, in months. */
export const WINDOWS = [1, 3, 6, 12] as const;
export type Window = (typeof WINDOWS)[number];

const YEAR = 12;

export type HardRow = Inquiry & {
  /** The first day it no longer counts in that window; `null` where it has left already. */
  leaves: Record<Window, IsoDate | null>;
};

export type InquiryView = {
  /** Twelve months counted back from the day, oldest first. */
  months: RollingMonth[];
  /** Hard inquiries in each window. */
  counts: Record<Window, number>;
  /** Hard inquiries of the last twelve months, newest first. */
  hard: HardRow[];
  /** Hard ones older than every window. */
  older: number;
  /** Never counted, newest first. */
  soft: Inquiry[];
  /** Dated after the day of the review: not counted yet. */
  ahead: number;
};

const newestFirst = (a: Inquiry, b: Inquiry) => {
  if (a.on === b.on) return 0;
  return a.on < b.on ? 1 : -1;
};

const byWindow = <Value>(valueOf: (months: Window) => Value) =>
  Object.fromEntries(WINDOWS.map((months) => [months, valueOf(months)])) as Record<Window, Value>;

function hardRow(inquiry: Inquiry, asOf: IsoDate): HardRow {
  const leaves = byWindow((months) => {
    const day = leavesWindowOn(inquiry.on, months);
    return day > asOf ? day : null;
  });
  return { ...inquiry, leaves };
}

/** All there is to show of a profile's inquiries on a day; `null` when none were told, not even "none". */
export function readInquiryView({ inquiries }: Profile, asOf: IsoDate): InquiryView | null {
  if (inquiries === null) return null;
  const past = inquiries.filter(({ on }) => on <= asOf);
  const hard = past.filter(({ reason }) => HARD_REASONS.has(reason));
  const days = hard.map(({ on }) => on);
  const inLast = (months: number) => {
    const start = windowStart(asOf, months);
    return days.filter((day) => inWindow(day, start, asOf)).length;
  };
  const counts = byWindow(inLast);
  const yearAgo = windowStart(asOf, YEAR);
  return {
    months: countByRollingMonth(days, asOf, YEAR),
    counts,
    hard: hard
      .filter(({ on }) => on > yearAgo)
      .sort(newestFirst)
      .map((inquiry) => hardRow(inquiry, asOf)),
    older: hard.length - counts[YEAR],
    soft: past.filter(({ reason }) => !HARD_REASONS.has(reason)).sort(newestFirst),
    ahead: inquiries.length - past.length,
  };
}

/** How many leave a window next, and on which day; `null` for an empty window. */
export function nextToLeave(
  hard: readonly HardRow[],
  months: Window,
): { on: IsoDate; count: number } | null {
  const days = hard.flatMap(({ leaves }) => leaves[months] ?? []).sort();
  const on = days[0];
  return on === undefined ? null : { on, count: days.filter((day) => day === on).length };
}
