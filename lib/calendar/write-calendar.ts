// Dated texts as an iCalendar file: whole days without a time zone, so that no device shifts them.
// Names in the texts may come from a stranger's file; no mark of theirs can end a line or a field.

import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { dayNumber, type IsoDate } from '@/lib/units/calendar';
import { plainText } from '@/lib/units/plain-text';

export const CALENDAR_FILE = 'limitlens-plan.ics';
export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

const DAY = 86_400;
const NINE = 9 * 3600;

/** `title` is one line, `note` lines below it. `daysBefore`: how soon it reminds, at nine. */
export type DatedText = {
  id: string;
  on: IsoDate;
  title: string;
  note: readonly string[];
  daysBefore: number;
};

/** A day as the moment it begins in UTC, which is how all-day events are written. */
const startOf = (on: IsoDate) => new Date(dayNumber(on) * DAY * 1000);

/** Only marks that every calendar takes in an identifier; all others by their number. */
const uid = (id: string) =>
  `${id.replace(/[^A-Za-z0-9-]/gu, (mark) => `_${mark.codePointAt(0)?.toString(16)}`)}@limitlens`;

/** An alarm so many seconds before the day begins; after it where that is negative. */
const alarmOf = (daysBefore: number, description: string) => {
  const before = daysBefore * DAY - NINE;
  const when = before >= 0 ? { triggerBefore: before } : { triggerAfter: -before };
  return { type: ICalAlarmType.display, description, ...when };
};

/** The text of a calendar file, as of a day. */
export function writeCalendar(
  events: readonly DatedText[],
  { name, asOf }: { name: string; asOf: IsoDate },
): string {
  const calendar = ical({
    name: plainText(name),
    prodId: { company: 'LimitLens', product: 'plan' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, on, title, note, daysBefore } of events) {
    const summary = plainText(title);
    const event = calendar.createEvent({
      id: uid(id),
      start: startOf(on),
      allDay: true,
      stamp: startOf(asOf),
      summary,
      description: note.map(plainText).join('\n'),
    });
    event.createAlarm(alarmOf(daysBefore, summary)).relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}
