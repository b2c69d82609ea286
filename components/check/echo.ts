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

function amountText(fen: Fen, locale: Locale): string {
  const value = formatMoney(fen);
  if (locale === 'en' || fen < TEN_THOUSAND_YUAN) return value;
  return `${value}（${formatMoneyShort(fen, locale)}）`;
}

/** What a typed text was understood as, in full; `null` where it says nothing or not yet. */
export function understood(unit: FieldUnit, text: string, locale: Locale): string | null {
  switch (unit) {
    case 'money': {
      const amount = parseAmount(text);
      return amount.ok ? amountText(amount.fen, locale) : null;
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

/** What stands below a field once something is typed; `undefined` where there is nothing to say. */
export function echoOf(unit: FieldUnit, text: string, locale: Locale): string | undefined {
  if (!ECHOED.has(unit) || text.trim() === '') return undefined;
  const value = understood(unit, text, locale);
  return value === null ? '' : fill(entry.understood, locale, { value });
}
