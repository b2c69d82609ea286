// Days and months on the screen and from typed text. They are formatted from the ISO text itself:
// no clock and no time zone can shift a day.

import { isIsoDate, isIsoMonth, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import type { Locale } from './locale';
import { normalizeTyped } from './typed-text';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const yearOf = (text: string) => Number(text.slice(0, 4));
const monthOf = (text: string) => Number(text.slice(5, 7));
const dayOf = (text: string) => Number(text.slice(8, 10));
const monthName = (text: string) => MONTHS[monthOf(text) - 1] ?? '';

/**
 * A day in full.
 *
 * @example formatDate('2026-11-23', 'zh-CN') //=> '2026 年 11 月 23 日'
 * @example formatDate('2026-11-23', 'en') //=> '23 November 2026'
 */
export const formatDate = (date: IsoDate, locale: Locale) =>
  locale === 'en'
    ? `${dayOf(date)} ${monthName(date)} ${yearOf(date)}`
    : `${yearOf(date)} 年 ${monthOf(date)} 月 ${dayOf(date)} 日`;

/**
 * A day without its year, for a list in which the year is clear.
 *
 * @example formatShortDate('2026-11-23', 'en') //=> '23 Nov'
 */
export const formatShortDate = (date: IsoDate, locale: Locale) =>
  locale === 'en'
    ? `${dayOf(date)} ${monthName(date).slice(0, 3)}`
    : `${monthOf(date)} 月 ${dayOf(date)} 日`;

/**
 * A month.
 *
 * @example formatMonth('2026-11', 'zh-CN') //=> '2026 年 11 月'
 */
export const formatMonth = (month: IsoMonth | IsoDate, locale: Locale) =>
  locale === 'en'
    ? `${monthName(month)} ${yearOf(month)}`
    : `${yearOf(month)} 年 ${monthOf(month)} 月`;

/**
 * A month for the axis of a chart; January carries its year.
 *
 * @example formatShortMonth('2026-11', 'zh-CN') //=> '11 月'
 * @example formatShortMonth('2026-01', 'en') //=> 'Jan 2026'
 */
export function formatShortMonth(month: IsoMonth | IsoDate, locale: Locale): string {
  const january = monthOf(month) === 1;
  if (locale === 'en')
    return `${monthName(month).slice(0, 3)}${january ? ` ${yearOf(month)}` : ''}`;
  return january ? formatMonth(month, locale) : `${monthOf(month)} 月`;
}

const SEPARATED_DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/;
const PACKED_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const SEPARATED_MONTH = /^(\d{4})[-/.年](\d{1,2})月?$/;
const PACKED_MONTH = /^(\d{4})(\d{2})$/;

const padded = (parts: (string | undefined)[]) =>
  parts.map((part) => (part ?? '').padStart(2, '0')).join('-');

/**
 * A day that exists, from typed text: year first, in any usual separator; else `null`.
 *
 * @example parseDateText('2026年2月9日') //=> '2026-02-09'
 * @example parseDateText('2026-02-30') //=> null
 */
export function parseDateText(text: string): IsoDate | null {
  const typed = normalizeTyped(text);
  const match = SEPARATED_DATE.exec(typed) ?? PACKED_DATE.exec(typed);
  if (!match) return null;
  const date = padded(match.slice(1));
  return isIsoDate(date) ? date : null;
}

/**
 * A month from typed text; a whole day gives its month; else `null`.
 *
 * @example parseMonthText('202611') //=> '2026-11'
 */
export function parseMonthText(text: string): IsoMonth | null {
  const typed = normalizeTyped(text);
  const match = SEPARATED_MONTH.exec(typed) ?? PACKED_MONTH.exec(typed);
  const month = match ? padded(match.slice(1)) : (parseDateText(text)?.slice(0, 7) ?? '');
  return isIsoMonth(month) ? month : null;
}
