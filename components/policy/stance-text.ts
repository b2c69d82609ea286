// What a lender's side changes, number by number, in words. Pure.

import { fill } from '@/lib/content/fill';
import { grade, stance as words } from '@/lib/content/screens/policy-parts';
import type { Words } from '@/lib/content/words';
import { formatNumber, formatSignedNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type { ClimateEffect, ProgrammeEffect } from '@/lib/review';

export const CLIMATE_EFFECTS = [
  'cutOffShift',
  'shareShift',
  'multipleFactor',
  'mayIncrease',
] as const satisfies readonly (keyof ClimateEffect)[];

export const PROGRAMME_EFFECTS = [
  'capFactor',
  'mayIncrease',
  'mayDraw',
] as const satisfies readonly (keyof ProgrammeEffect)[];

export type Effect = (typeof CLIMATE_EFFECTS)[number] | (typeof PROGRAMME_EFFECTS)[number];

export const EFFECT_NAMES: Readonly<Record<Effect, Words>> = {
  cutOffShift: words.cutOffs,
  shareShift: words.share,
  multipleFactor: words.multiples,
  capFactor: words.cap,
  mayIncrease: words.increase,
  mayDraw: words.draw,
};

export const mayText = (allowed: boolean, locale: Locale) =>
  (allowed ? grade.yes : grade.no)[locale];

function shiftText(unit: Words, points: number, locale: Locale): string {
  return points === 0
    ? words.same[locale]
    : fill(unit, locale, { points: formatSignedNumber(points) });
}

/** A shift of cut-offs in points, of a share in hundredths; a factor of 1 changes nothing. */
export function effectText(effect: Effect, value: number | boolean, locale: Locale): string {
  if (typeof value === 'boolean') return mayText(value, locale);
  if (effect === 'cutOffShift') return shiftText(words.shift, value, locale);
  if (effect === 'shareShift') return shiftText(words.shareShift, value * 100, locale);
  return value === 1
    ? words.same[locale]
    : fill(words.times, locale, { factor: formatNumber(value, 2) });
}
