// Calendar days and months as ISO strings: they sort as text, carry no time zone and no clock.
// The engine never reads today's date; it is handed one.

/** A calendar day, `YYYY-MM-DD`. Compare with `<` and `>`. */
export type IsoDate = `${number}-${number}-${number}`;

/** A calendar month, `YYYY-MM`. */
export type IsoMonth = `${number}-${number}`;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

const pad = (value: number) => (value < 10 ? `0${value}` : `${value}`);
const padYear = (year: number) => (year >= 1000 ? `${year}` : `${year}`.padStart(4, '0'));

const isoDate = (year: number, month: number, day: number) =>
  `${padYear(year)}-${pad(month)}-${pad(day)}` as IsoDate;

/** The digits stand at fixed places, and are read there: loops over many days stay quick. */
const twoDigits = (text: string, at: number) =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

const yearOf = (date: string) => twoDigits(date, 0) * 100 + twoDigits(date, 2);
const monthNumberOf = (date: string) => twoDigits(date, 5);
const dayOf = (date: string) => twoDigits(date, 8);

/**
 * Whether a text is a day that exists, from 1900 to 2199.
 *
 * @example isIsoDate('2026-02-29') //=> false
 */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^(19|2[01])\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = dayOf(text);
  return day >= 1 && day <= daysInMonth(yearOf(text), monthNumberOf(text));
}

/** Whether a text is a month, from 1900 to 2199. */
export function isIsoMonth(text: string): text is IsoMonth {
  return /^(19|2[01])\d\d-(0[1-9]|1[0-2])$/.test(text);
}

/** The month a day lies in. */
export const monthOf = (date: IsoDate) => date.slice(0, 7) as IsoMonth;

/** Months since year 0, so that months subtract. */
export const monthIndex = (month: IsoMonth | IsoDate) =>
  yearOf(month) * 12 + monthNumberOf(month) - 1;

/** The month so many months later (earlier when negative). */
export function addToMonth(month: IsoMonth, months: number): IsoMonth {
  const index = monthIndex(month) + months;
  return `${padYear(Math.floor(index / 12))}-${pad((index % 12) + 1)}` as IsoMonth;
}

/**
 * The same day of the month so many months later, or the last day of a shorter month.
 *
 * @example addMonths('2026-01-31', 1) //=> '2026-02-28'
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = monthIndex(date) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return isoDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/**
 * A day of a month, or its last day where the month is shorter.
 *
 * @example dayInMonth('2026-02', 31) //=> '2026-02-28'
 */
export function dayInMonth(month: IsoMonth, day: number): IsoDate {
  const year = yearOf(month);
  const number = monthNumberOf(month);
  return isoDate(year, number, Math.min(day, daysInMonth(year, number)));
}

/** Days before each month, January first, of a year that begins in March: a leap day comes last. */
const DAYS_BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayNumber(date: IsoDate): number {
  const month = monthNumberOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const leapDays = (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0);
  return year * 365 + leapDays + (DAYS_BEFORE[month - 1] ?? 0) + dayOf(date) - 719_469;
}

/** The day so many days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const shifted = dayNumber(date) + days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate) => dayNumber(to) - dayNumber(from);

/**
 * Whole months completed from one day to a later one; 0 when `to` is earlier.
 *
 * @example monthsBetween('2026-01-31', '2026-02-28') //=> 0
 */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = monthIndex(to) - monthIndex(from) - (dayOf(to) < dayOf(from) ? 1 : 0);
  return Math.max(0, months);
}

/** The day before which nothing is inside the window of the last so many months. */
export const windowStart = (asOf: IsoDate, months: number) => addMonths(asOf, -months);

/** The later of two days. */
export const laterOf = (a: IsoDate, b: IsoDate) => (a > b ? a : b);

/** Whether a day lies in the last so many months, given `windowStart`: after it, up to `asOf`. */
export const inWindow = (date: IsoDate, start: IsoDate, asOf: IsoDate) =>
  date > start && date <= asOf;

/**
 * The first day on which a dated record is no longer inside its window.
 *
 * @example leavesWindowOn('2025-08-31', 6) //=> '2026-03-01', there is no 31 February
 */
export function leavesWindowOn(date: IsoDate, months: number): IsoDate {
  const same = addMonths(date, months);
  return dayOf(same) === dayOf(date) ? same : addDays(same, 1);
}
