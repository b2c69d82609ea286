'use client';

import { Mixed } from '@/components/ui/mixed';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { entry } from '@/lib/content/screens/check';
import { changes as words } from '@/lib/content/screens/import-report';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { BeforeAndAfter } from '@/lib/import';
import { eventDayOf } from '../use-report';

type EventDayProps = {
  both: BeforeAndAfter;
  day: string;
  onDay: (text: string) => void;
  locale: Locale;
};

/** Which change goes into the form as what happened, and the day of it if the borrower knows. */
export function EventDay({ both, day, onDay, locale }: EventDayProps) {
  const { event, eventBetween: between } = both;
  const on = both.after.input.limitEvent?.on;
  if (event === null || between === null || on === undefined) return null;
  const known = eventDayOf(day, between);
  const span = {
    after: formatDate(between.after, locale),
    by: formatDate(between.by, locale),
    on: formatDate(on, locale),
  };
  return (
    <div className="flex flex-col gap-4">
      <p className="measure">
        <Mixed locale={locale} text={fill(words.event, locale, { name: event.institution })} />
      </p>
      <TextInput
        id="event-day"
        label={words.eventDay[locale]}
        hint={`${fill(words.eventDayHint, locale, span)}${locale === 'en' ? ' ' : ''}${entry.dateHint[locale]}`}
        echo={
          known
            ? fill(entry.understood, locale, { value: formatDate(known, locale) })
            : fill(day.trim() === '' ? words.eventDayOpen : words.eventDayOutside, locale, span)
        }
        inputMode="decimal"
        value={day}
        onChange={(typed) => onDay(typed.target.value)}
      />
    </div>
  );
}
