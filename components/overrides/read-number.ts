// A number for a rule as it is typed, in the unit of the rule. Pure.

import { parseAmount } from '@/lib/format/parse-amount';
import { parsePercent } from '@/lib/format/percent';
import { normalizeTyped, splitSign } from '@/lib/format/typed-text';

const MEASURE_AFTER = /(?:个月|倍|分|个|家|次|天|条|元|months?|days?|times|points?|pts|x|×)$/;

function readPlain(text: string): number | null {
  const { negative, rest } = splitSign(normalizeTyped(text));
  const digits = rest.replace(MEASURE_AFTER, '').replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  if (!/^\d+(\.\d+)?$/.test(digits)) return null;
  return negative ? -Number(digits) : Number(digits);
}

/**
 * The value that a text stands for; `null` where it is none.
 *
 * @example readNumber('number', '－40 分') //=> -40
 * @example readNumber('percent', '45') //=> 0.45
 * @example readNumber('money', '5万') //=> 5000000, in fen
 */
export function readNumber(entry: 'percent' | 'money' | 'number', text: string): number | null {
  if (entry === 'number') return readPlain(text);
  if (entry === 'percent') {
    const read = parsePercent(text);
    return read.ok ? read.ratio : null;
  }
  const read = parseAmount(text);
  return read.ok ? read.fen : null;
}
