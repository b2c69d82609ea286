// The names along the axes of a figure over time. Pure.

import { niceTicks } from '@/lib/charts/scale';
import { formatShortDate, formatShortMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { figureText } from './figure-text';
import type { Figure, Line } from './trend';

/** In days; a longer line is named by months. */
const LONG = 120;
const STEPS = 4;

/** Round heights from zero to above the highest value. */
export function heightsOf(values: readonly number[], figure: Figure, locale: Locale) {
  const most = Math.max(...values, 0);
  const whole = values.every(Number.isInteger);
  const ticks = niceTicks(most > 0 ? most : 1, STEPS);
  const named = ticks.filter((at) => !whole || Number.isInteger(at));
  return named.map((at) => ({ at, text: figureText(figure, at, locale) }));
}

/** The first day, the last and at most one between, each under its place on the line. */
export function placesOf({ days, values }: Line, first: IsoDate, locale: Locale) {
  const last = values.length - 1;
  const span = days.at(-1) ?? 0;
  const ats = last >= 4 ? [0, Math.round(last / 2), last] : [0, last];
  return ats.map((at) => {
    const on = addDays(first, Math.round(days[at] ?? 0));
    return { at, text: span > LONG ? formatShortMonth(on, locale) : formatShortDate(on, locale) };
  });
}
