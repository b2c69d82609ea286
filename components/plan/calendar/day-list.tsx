import type { DatedText } from '@/lib/calendar/write-calendar';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';

type DayListProps = { events: readonly DatedText[]; label: string; locale: Locale };

/** Days with what each brings, in the order given. */
export function DayList({ events, label, locale }: DayListProps) {
  return (
    <ol className="mb-6 border-t border-rule" aria-label={label}>
      {events.map(({ id, on, title }) => (
        <li key={id} className="grid gap-x-6 border-b border-rule py-3 sm:grid-cols-[11rem_1fr]">
          <time dateTime={on} className="figures font-semibold">
            {formatDate(on, locale)}
          </time>
          <span>{title}</span>
        </li>
      ))}
    </ol>
  );
}
