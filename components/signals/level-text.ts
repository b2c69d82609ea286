import { fill } from '@/lib/content/fill';
import { LEVELS } from '@/lib/content/grades';
import { LENGTH_LEVELS, POINT_LEVELS, signals } from '@/lib/content/screens/charts-signals';
import type { Locale } from '@/lib/format/locale';
import { isScored, type Watched } from './levels';
import type { Points } from './readings';

/** How the band a value is in is meant, in words. */
export function levelText(
  watched: Watched,
  band: number,
  tone: keyof typeof POINT_LEVELS,
  locale: Locale,
): string {
  if (isScored(watched)) return POINT_LEVELS[tone][locale];
  const level = watched.bands[band]?.level ?? 'fine';
  return (watched.worse === 'lower' ? LENGTH_LEVELS : LEVELS)[level][locale];
}

/** Points earned of the best there are; a signal may also only ever cost some. */
export function pointsText(points: Points | null, locale: Locale): string {
  if (points === null) return signals.pointsShown[locale];
  return fill(points.best === 0 ? signals.pointsTaken : signals.points, locale, points);
}
