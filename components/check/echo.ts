import type { FieldUnit } from '@/lib/content/entries';
import { fill } from '@/lib/content/fill';
import { entry } from '@/lib/content/screens/check';
import { formatDate, formatMonth, parseDateText, parseMonthText } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney, formatMoneyShort } from '@/lib/format/money';
import { formatMonths } from '@/lib/format/number';
import { parseAmount } from '@/lib/format/parse-amount';
import { parseMonths } from '@/lib/format/parse-count';
import { formatRate, parsePercent } from '@/lib/format/percent';
import type { Fen } from '@/lib/units/fen';

const TEN_THOUSAND_YUAN = 1_000_000;
const A_YEAR = 12;

function amountText(fen: Fen, locale: Locale, narrow: boolean): string {
  const value = formatMoney(fen);
  if (narrow || locale === 'en' || fen < TEN_THOUSAND_YUAN) return value;
  return `${value}（${formatMoneyShort(fen, locale)}）`;
}

/** What a typed text was understood as; `null` where it says nothing or not yet. */
export function understood(
  unit: FieldUnit,
  text: string,
  locale: Locale,
  narrow = false,
): string | null {
  switch (unit) {
    case 'money': {
      const amount = parseAmount(text);
      return amount.ok ? amountText(amount.fen, locale, narrow) : null;
    }
    case 'percent': {
      const rate = parsePercent(text);
      return rate.ok ? formatRate(rate.ratio) : null;
    }
    case 'months': {
      const length = parseMonths(text, A_YEAR * 100);
      return length.ok && length.count >= A_YEAR ? formatMonths(length.count, locale) : null;
    }
    case 'day': {
      const day = parseDateText(text);
      return day && formatDate(day, locale);
    }
    case 'month': {
      const month = parseMonthText(text);
      return month && formatMonth(month, locale);
    }
    default:
      return null;
  }
}

const ECHOED: ReadonlySet<FieldUnit> = new Set(['money', 'months', 'day', 'month']);

/** A day or month typed as it is shown in every example needs no echo. */
const ISO = /^\d{4}-\d{2}(-\d{2})?$/;

/** What stands below a field once something is typed; `undefined` where there is nothing to say. */
export function echoOf(
  unit: FieldUnit,
  text: string,
  locale: Locale,
  narrow = false,
): string | undefined {
  if (!ECHOED.has(unit) || text.trim() === '') return undefined;
  const value = understood(unit, text, locale, narrow);
  const plain = unit !== 'money' && unit !== 'months' && ISO.test(text.trim());
  if (value !== null && plain) return undefined;
  return value === null ? '' : fill(entry.understood, locale, { value });
}
