// Whole numbers and lengths of time as people type them: `３`, `3 家`, `2年3个月`.

import { normalizeTyped, splitSign } from './typed-text';

export type CountProblem = 'EMPTY' | 'NOT_A_NUMBER' | 'NOT_WHOLE' | 'NEGATIVE' | 'TOO_LARGE';
export type ParsedCount = { ok: true; count: number } | { ok: false; code: CountProblem };

const MEASURE_AFTER = /(?:个月|个|家|次|笔|天|日|月|张|期|months?|days?|times?)$/;
const YEARS_AND_MONTHS = /^(?:(\d+)(?:年|years?|y))?(?:(?:零|and)?(\d+)(?:个月|月|months?|m))?$/;

function judge(value: number, max: number): ParsedCount {
  return value > max ? { ok: false, code: 'TOO_LARGE' } : { ok: true, count: value };
}

/**
 * A whole number from 0 to `max`, with or without a measure word.
 *
 * @example parseCount('３ 家', 99) //=> { ok: true, count: 3 }
 * @example parseCount('2.5', 99) //=> { ok: false, code: 'NOT_WHOLE' }
 */
export function parseCount(text: string, max: number): ParsedCount {
  const typed = normalizeTyped(text);
  if (typed === '') return { ok: false, code: 'EMPTY' };
  const { negative, rest } = splitSign(typed);
  const digits = rest.replace(MEASURE_AFTER, '').replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  if (!/^\d+(\.\d+)?$/.test(digits)) return { ok: false, code: 'NOT_A_NUMBER' };
  if (negative) return { ok: false, code: 'NEGATIVE' };
  const value = Number(digits);
  return Number.isInteger(value) ? judge(value, max) : { ok: false, code: 'NOT_WHOLE' };
}

/**
 * A number of months, from months alone or from years and months.
 *
 * @example parseMonths('2年3个月', 720) //=> { ok: true, count: 27 }
 * @example parseMonths('27', 720) //=> { ok: true, count: 27 }
 */
export function parseMonths(text: string, max: number): ParsedCount {
  const typed = normalizeTyped(text);
  const match = typed === '' ? null : YEARS_AND_MONTHS.exec(typed);
  if (!match) return parseCount(text, max);
  return judge(Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0), max);
}
