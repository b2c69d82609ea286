import { fill } from '@/lib/content/fill';
import { LEVELS } from '@/lib/content/grades';
import {
  LATE_LEVEL,
  LENGTH_LEVELS,
  POINT_LEVELS,
  signals,
} from '@/lib/content/screens/charts-signals';
import type { Locale } from '@/lib/format/locale';
import { countsLateDays, isScored } from './levels';
import type { Points, Reading } from './readings';

type Placed = Pick<Reading, 'watched' | 'value' | 'band' | 'tone'>;

/** How the band a value is in is meant, in words. */
export function levelText({ watched, value, band, tone }: Placed, locale: Locale): string {
  if (tone === 'watch' && value > 0 && countsLateDays(watched)) return LATE_LEVEL[locale];
  if (isScored(watched)) return POINT_LEVELS[tone][locale];
  const level = watched.bands[band]?.level ?? 'fine';
  return (watched.worse === 'lower' ? LENGTH_LEVELS : LEVELS)[level][locale];
}

/** Points earned of the best there are; a signal may also only ever cost some. */
export function pointsText(points: Points | null, locale: Locale): string {
  if (points === null) return signals.pointsShown[locale];
  return fill(points.best === 0 ? signals.pointsTaken : signals.points, locale, points);
}
