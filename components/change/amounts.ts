// Amounts of a change as they are read: with a sign where they stand alone, without one in a sentence.

import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { toFen, type Fen } from '@/lib/units/fen';

export const unsigned = (fen: Fen, locale: Locale) =>
  formatMoneyShort(toFen(Math.abs(fen)), locale);

/** @example signed(-1_750_000, 'zh-CN') //=> '−1.75 万元' */
export const signed = (fen: Fen, locale: Locale) =>
  fen > 0 ? `+${formatMoneyShort(fen, locale)}` : formatMoneyShort(fen, locale);
