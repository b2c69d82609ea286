// How the committed results become places on a chart.

import { charts } from '@/lib/content/screens/method-evidence';
import { fill } from '@/lib/content/fill';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';

/** Shares of good borrowers refused, evenly along the axis. */
export const SHARES: readonly number[] = Array.from({ length: 41 }, (_, i) => i / 40);

/**
 * The share of bad borrowers refused once so many good ones are, between two points of the curve.
 *
 * @example caughtAt([[0, 0], [0.5, 0.8], [1, 1]], 0.25) //=> 0.4
 */
export function caughtAt(curve: readonly (readonly number[])[], share: number): number {
  const after = curve.findIndex(([goods = 0]) => goods >= share);
  const [x1 = 1, y1 = 1] = curve[after] ?? [];
  const [x0 = 0, y0 = 0] = curve[after - 1] ?? [];
  return x1 === x0 ? y1 : y0 + ((share - x0) / (x1 - x0)) * (y1 - y0);
}

/** Fewer borrowers than this tell no rate. */
const ENOUGH = 100;

/** The height of a score band in the chart; not a number where too few borrowers stand in it. */
export const drawnRate = (band: { borrowers: number; badRate: number | null }): number =>
  band.borrowers < ENOUGH ? Number.NaN : (band.badRate ?? Number.NaN);

/** A score band by where it begins. */
export const scoreBandName = (from: number | null, locale: Locale): string =>
  from === null ? charts.lowest[locale] : fill(charts.from, locale, { from: formatNumber(from) });
