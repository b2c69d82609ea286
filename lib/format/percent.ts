// Ratios as percentages. Inside the engine a ratio is never a percent; it becomes one here.

import type { Locale } from './locale';
import { formatNumber } from './number';
import { normalizeTyped, splitSign } from './typed-text';

/** Above this a percentage says nothing more: debt against next to no income. */
const MOST_SHOWN = 9.995;

/** Rounding to a whole percent must not move a figure onto a round edge that it has not reached. */
function reachesEdgeByRounding(ratio: number): boolean {
  const whole = Math.round(ratio * 100);
  return whole % 5 === 0 && Math.abs(ratio * 100 - whole) >= 0.05;
}

function formatRatio(ratio: number): string {
  const oneDecimal = Math.abs(ratio) < 0.0995 || reachesEdgeByRounding(ratio);
  return `${formatNumber(ratio * 100, oneDecimal ? 1 : 0)}%`;
}

/**
 * A ratio as a percentage: whole from 10% on, one decimal below, and one decimal where a whole
 * number would read as an edge that the figure has not reached.
 *
 * @example formatPercent(0.612, 'zh-CN') //=> '61%'
 * @example formatPercent(0.696, 'en') //=> '69.6%', not the 70% of the next band
 */
export function formatPercent(ratio: number, locale: Locale): string {
  if (ratio <= MOST_SHOWN) return formatRatio(ratio);
  return locale === 'en' ? 'over 999%' : '超过 999%';
}

/**
 * A rate of interest, with up to two decimals.
 *
 * @example formatRate(0.146) //=> '14.6%'
 */
export const formatRate = (ratio: number) => `${formatNumber(ratio * 100, 2)}%`;

/** A ratio as text for an input field, without the sign. */
export const formatInputPercent = (ratio: number) => `${Number((ratio * 100).toFixed(4))}`;

export type PercentProblem = 'EMPTY' | 'NOT_A_PERCENT' | 'NEGATIVE' | 'TOO_LARGE';
type ParsedPercent = { ok: true; ratio: number } | { ok: false; code: PercentProblem };

const HIGHEST = 1000;

/**
 * A ratio from a typed percentage; the sign may be left out.
 *
 * @example parsePercent('１８％') //=> { ok: true, ratio: 0.18 }
 * @example parsePercent('0.18') //=> { ok: true, ratio: 0.0018 }, always a percentage
 */
export function parsePercent(text: string): ParsedPercent {
  const typed = normalizeTyped(text);
  if (typed === '') return { ok: false, code: 'EMPTY' };
  const { negative, rest } = splitSign(typed);
  const digits = rest.replace(/^百分之/, '').replace(/%$/, '');
  if (!/^(\d+(\.\d+)?|\.\d+)$/.test(digits)) return { ok: false, code: 'NOT_A_PERCENT' };
  if (negative) return { ok: false, code: 'NEGATIVE' };
  const percent = Number(digits);
  if (percent > HIGHEST) return { ok: false, code: 'TOO_LARGE' };
  return { ok: true, ratio: Number((percent / 100).toPrecision(12)) };
}
