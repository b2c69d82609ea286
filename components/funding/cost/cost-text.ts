// What a loan costs, in sentences made from its figures.

import { fill } from '@/lib/content/fill';
import { costWords as words } from '@/lib/content/screens/funding-cost';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import { formatRate } from '@/lib/format/percent';
import type { AnnualRate } from '@/lib/funding';
import type { Fen } from '@/lib/units/fen';
import type { CostAnswer } from './read-cost';

const ASSISTED_LINE = 0.24;

/** Received, paid, and what lies between them as a rate a year. */
export function costSentence(
  { table }: CostAnswer,
  { nominal }: AnnualRate,
  paid: Fen,
  locale: Locale,
): string {
  const difference = nominal - ASSISTED_LINE;
  return fill(words.sentence, locale, {
    received: formatMoney(table.received),
    paid: formatMoney(paid),
    cost: formatMoney(table.totalCost),
    nominal: formatRate(nominal),
    difference: fill(difference > 0 ? words.above : words.below, locale, {
      points: formatNumber(Math.abs(difference) * 100, 2),
    }),
  });
}

/** What a flat rate sounds like and what it is; `null` where none is quoted. */
export const flatSentence = ({ flat }: CostAnswer, { nominal }: AnnualRate, locale: Locale) =>
  flat === null
    ? null
    : fill(words.flatTrue, locale, {
        flat: formatRate(flat),
        simple: formatRate(flat * 12),
        nominal: formatRate(nominal),
      });
