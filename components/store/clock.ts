import { isIsoDate, type IsoDate } from '@/lib/units/calendar';

const pad = (value: number) => `${value}`.padStart(2, '0');

/** The instant it is now. Nothing else in the app reads a clock but `useToday`, through here. */
export const now = () => new Date();

/**
 * The calendar day of an instant where the borrower is.
 *
 * @example localDay(new Date('2026-11-23T17:00:00Z')) //=> '2026-11-24' in Shanghai
 */
export function localDay(at: Date): IsoDate {
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return isIsoDate(day) ? day : '1970-01-01';
}
