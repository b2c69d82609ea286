// Days and times as bills print them: `2023-02-12 21:32:14`, `2024/1/5`, `20240101`, `2024年1月5日`,
// `12/29` under a heading that names the month, and a spreadsheet's day count.

import { addDays, isIsoDate, type IsoDate, type IsoMonth } from '@/lib/units/calendar';

const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T\s]+(.+))?$/u;
/** As nearly every wallet prints it. */
const USUAL = /^\d{4}-\d\d-\d\d (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
const MONTH_AND_DAY = /^(\d{1,2})[-/.月](\d{1,2})日?$/u;
const TIME = /^(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
/** A spreadsheet's day 0, so that its day 60 (which never was) and all later ones fall right. */
const DAY_ZERO: IsoDate = '1899-12-30';

const two = (digits: string) => digits.padStart(2, '0');

/** A day that exists, from its parts. */
function dayOf(year: string, month: string, day: string): IsoDate | null {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isIsoDate(text) ? text : null;
}

/**
 * `HH:MM:SS` from `9:05`, `090500` or `09:05:00`; `null` when it is no time of day.
 *
 * @example readTime('123456') //=> '12:34:56'
 */
export function readTime(text: string): string | null {
  const [, hours = '', minutes = '', seconds = '00'] = TIME.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) {
    return null;
  }
  return `${two(hours)}:${minutes}:${seconds}`;
}

/** A month and day without a year: the last such day up to the end of the statement's month. */
function dayOfStatement(text: string, month: IsoMonth): IsoDate | null {
  const [, name = '', day = ''] = MONTH_AND_DAY.exec(text) ?? [];
  if (name === '') return null;
  const year = Number(month.slice(0, 4)) - (Number(name) > Number(month.slice(5)) ? 1 : 0);
  return dayOf(`${year}`, name, day);
}

/**
 * The day, and the time where it is printed with it; `null` when there is no such day.
 *
 * @param statementMonth the month of a statement whose rows carry no year.
 * @example readDay('12/29', '2024-01') //=> { on: '2023-12-29', time: null }, before the month named
 */
export function readDay(
  text: string,
  statementMonth: IsoMonth | null,
): { on: IsoDate; time: string | null } | null {
  if (USUAL.test(text)) {
    const on = text.slice(0, 10);
    return isIsoDate(on) ? { on, time: text.slice(11) } : null;
  }
  const match = DAY.exec(text);
  if (match !== null) {
    const [, year = '', month, day, glued = '', gluedDay = '', time] = match;
    const on = dayOf(year, month ?? glued, day ?? gluedDay);
    return on && { on, time: time === undefined ? null : readTime(time.trim()) };
  }
  const serial = SERIAL.exec(text)?.[1];
  if (serial !== undefined && serial >= '30000' && serial < '80000') {
    return { on: addDays(DAY_ZERO, Number(serial)), time: null };
  }
  const on = statementMonth && dayOfStatement(text, statementMonth);
  return on && { on, time: null };
}
