// A lever's value in words and from typed text. Pure.

import { fill } from '@/lib/content/fill';
import { levers, VALUES } from '@/lib/content/screens/what-if-levers';
import type { Locale } from '@/lib/format/locale';
import { formatInputAmount, formatMoney, formatMoneyShort } from '@/lib/format/money';
import { formatMonths, formatNumber } from '@/lib/format/number';
import { parseAmount } from '@/lib/format/parse-amount';
import { parseCount, parseMonths } from '@/lib/format/parse-count';
import type { WhatIfLever } from '@/lib/review';
import { toFen } from '@/lib/units/fen';

/** Amounts that are a whole number of these keep all their digits when written in 万. */
const SHOWN_IN_WAN = 10_000;

/** An amount at a glance, unless that would round it. */
function amountText(value: number, locale: Locale): string {
  const fen = toFen(value);
  return fen % SHOWN_IN_WAN === 0 ? formatMoneyShort(fen, locale) : formatMoney(fen);
}

/**
 * A lever's value in the reader's units.
 *
 * @example valueText({ id: 'payDownCards', unit: 'fen' }, 1_250_000, 'zh-CN') //=> '1.25 万元'
 */
export function valueText(
  { id, unit }: Pick<WhatIfLever, 'id' | 'unit'>,
  value: number,
  locale: Locale,
): string {
  if (unit === 'fen') return amountText(value, locale);
  if (unit === 'months') return formatMonths(value, locale);
  const words = VALUES[id] ?? levers.done;
  return fill(words, locale, { count: value });
}

/** The value as the number field shows it. */
export const fieldText = ({ unit }: WhatIfLever, value: number) =>
  unit === 'fen' ? formatInputAmount(toFen(value)) : formatNumber(value);

export type Typed =
  { ok: true; value: number; held: 'tooMuch' | 'tooLittle' | null } | { ok: false };

const FAR = 1_000_000;

function parsed({ unit }: WhatIfLever, text: string) {
  if (unit === 'fen') {
    const amount = parseAmount(text);
    return amount.ok ? { value: amount.fen } : { code: amount.code };
  }
  const count = unit === 'months' ? parseMonths(text, FAR) : parseCount(text, FAR);
  return count.ok ? { value: count.count } : { code: count.code };
}

/**
 * A value from typed text, held within the lever's ends; an empty field is today.
 *
 * @example readTyped(cards, '１万') //=> { ok: true, value: 1_000_000, held: null }
 * @example readTyped(cards, '9亿') //=> { ok: true, value: 1_400_000, held: 'tooMuch' }
 */
export function readTyped(lever: WhatIfLever, text: string): Typed {
  const { value, code } = { value: undefined, code: undefined, ...parsed(lever, text) };
  if (code === 'EMPTY') return { ok: true, value: lever.today, held: null };
  if (code === 'TOO_LARGE' || (value ?? 0) > lever.max) {
    return { ok: true, value: lever.max, held: 'tooMuch' };
  }
  if (code === 'NEGATIVE' || (value ?? lever.min) < lever.min) {
    return { ok: true, value: lever.min, held: 'tooLittle' };
  }
  return value === undefined ? { ok: false } : { ok: true, value, held: null };
}

const BIG_STEPS = 10;

/** How far Page Up and Page Down go: about a tenth of the way, and more than an arrow key. */
export const bigStep = ({ min, max, step }: WhatIfLever) =>
  step * Math.max(2, Math.ceil((max - min) / step / BIG_STEPS));

/** Where the slider ends: its steps reach past `max` where they do not meet it. */
export const sliderEnd = ({ min, max, step }: WhatIfLever) =>
  min + Math.ceil((max - min) / step) * step;
