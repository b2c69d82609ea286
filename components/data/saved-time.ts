import { localDay } from '@/components/store/clock';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';

const pad = (value: number) => `${value}`.padStart(2, '0');

/** An instant as the borrower's clock shows it: day, hour and minute. */
export function formatInstant(instant: string, locale: Locale): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  const day = formatDate(localDay(at), locale);
  return locale === 'en' ? `${day}, ${time}` : `${day} ${time}`;
}
