// A figure of a kept review in words. Pure.

import { fill } from '@/lib/content/fill';
import { list } from '@/lib/content/screens/history';
import { trend as words } from '@/lib/content/screens/history-compare';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import type { KeptReview } from '@/lib/storage/snapshot';
import { toFen } from '@/lib/units/fen';
import type { Figure } from './trend';

/** The limit, or the range that unknown facts left open. */
export function limitText({ decision, range }: KeptReview, locale: Locale): string {
  if (range.low === range.high) return formatMoneyShort(decision.limit, locale);
  return fill(list.between, locale, {
    low: formatMoneyShort(range.low, locale),
    high: formatMoneyShort(range.high, locale),
  });
}

export function figureName(figure: Figure, locale: Locale): string {
  if (figure === 'limit' || figure === 'total') return words[figure][locale];
  return SIGNALS[figure].name[locale];
}

export function figureText(figure: Figure, value: number | null, locale: Locale): string {
  if (figure !== 'limit' && figure !== 'total') return formatSignal(figure, value, locale);
  if (value === null) return '';
  return figure === 'limit'
    ? formatMoneyShort(toFen(value), locale)
    : fill(words.points, locale, { value: formatNumber(value) });
}
