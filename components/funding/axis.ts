// The names along the axes of a chart of money over time. Pure.

import { niceTicks, roundStep } from '@/lib/charts/scale';
import { formatShortMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';

/** Round heights that hold every value, zero among them. */
export function moneyHeights(values: readonly number[], locale: Locale) {
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const step = roundStep(Math.max(1, most - least) / 4);
  const below = least < 0 ? niceTicks(-least, Math.max(1, -least / step)) : [0];
  const above = niceTicks(most, Math.max(1, most / step));
  const all = [...below.map((at) => -at).reverse(), ...above];
  return [...new Set(all.map((at) => at || 0))].map((at) => ({
    at,
    text: formatMoneyShort(at as Fen, locale),
  }));
}

/** At most four of the days, the first among them, by their month. */
export function monthPlaces(days: readonly IsoDate[], locale: Locale) {
  const every = Math.max(1, Math.ceil(days.length / 4));
  return days.flatMap((day, at) =>
    at % every === 0 ? [{ at, text: formatShortMonth(day, locale) }] : [],
  );
}
