// Counts, lengths of time and multiples. Formatted here and not by `Intl`, whose output differs
// between runtimes and would make a page rendered ahead of time disagree with the browser.

import type { Locale } from './locale';

/** U+2212, as wide as a plus sign; a hyphen would be read as a dash. */
const MINUS = '−';

const group = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * A number with thousands separators and at most so many decimals, trailing zeros dropped.
 *
 * @example formatNumber(-1234.5) //=> '−1,235'
 * @example formatNumber(1234.5, 1) //=> '1,234.5'
 */
export function formatNumber(value: number, decimals = 0): string {
  const rounded = Number(Math.abs(value).toFixed(decimals));
  const [whole = '0', fraction] = rounded.toFixed(decimals).split('.');
  const kept = fraction?.replace(/0+$/, '') ?? '';
  const sign = value < 0 && rounded !== 0 ? MINUS : '';
  return `${sign}${group(whole)}${kept === '' ? '' : `.${kept}`}`;
}

/**
 * A difference with its sign; zero has none.
 *
 * @example formatSignedNumber(15) //=> '+15'
 */
export const formatSignedNumber = (value: number, decimals = 0) => {
  const text = formatNumber(value, decimals);
  return value > 0 && text !== '0' ? `+${text}` : text;
};

/**
 * A multiple of something.
 *
 * @example formatMultiple(6.333, 'zh-CN') //=> '6.3 倍'
 * @example formatMultiple(6.333, 'en') //=> '6.3×'
 */
export const formatMultiple = (value: number, locale: Locale) =>
  locale === 'en' ? `${formatNumber(value, 1)}×` : `${formatNumber(value, 1)} 倍`;

const plural = (count: number, one: string) =>
  `${formatNumber(count)} ${count === 1 ? one : `${one}s`}`;

/**
 * A number of days.
 *
 * @example formatDays(31, 'zh-CN') //=> '31 天'
 */
export const formatDays = (days: number, locale: Locale) =>
  locale === 'en' ? plural(days, 'day') : `${formatNumber(days)} 天`;

/**
 * A number of whole months, in years and months from one year on.
 *
 * @example formatMonths(27, 'zh-CN') //=> '2 年 3 个月'
 * @example formatMonths(24, 'en') //=> '2 years'
 */
export function formatMonths(months: number, locale: Locale): string {
  const whole = Math.max(0, Math.round(months));
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  const parts =
    locale === 'en'
      ? [years > 0 && plural(years, 'year'), (rest > 0 || years === 0) && plural(rest, 'month')]
      : [
          years > 0 && `${formatNumber(years)} 年`,
          (rest > 0 || years === 0) && `${formatNumber(rest)} 个月`,
        ];
  return parts.filter((part) => part !== false).join(' ');
}
