import { LEVELS } from '@/lib/content/grades';
import { LENGTH_LEVELS, POINT_LEVELS } from '@/lib/content/screens/charts-signals';
import type { Locale } from '@/lib/format/locale';
import { isScored, type Watched } from './levels';

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
