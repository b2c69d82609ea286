'use client';

import { useState } from 'react';
import { CalendarExport } from '@/components/plan/calendar/calendar-export';
import { DayList } from '@/components/plan/calendar/day-list';
import { useStoreValue } from '@/components/store/use-store';
import { useToday } from '@/components/store/use-today';
import { Section } from '@/components/ui/section';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { entry } from '@/lib/content/screens/check';
import { reminders as words } from '@/lib/content/screens/history';
import { formatDate, parseDateText } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { dayReadIn, freeReports } from './free-report';

type DaysProps = { last: IsoDate; asOf: IsoDate; locale: Locale };

function Days({ last, asOf, locale }: DaysProps) {
  const { due, days } = freeReports(last, asOf);
  const events = days.map((on) => ({
    id: `free-report-${on}`,
    on,
    title: words.event[locale],
    note: [words.eventNote[locale], words.basis[locale]],
    daysBefore: 0,
  }));
  return (
    <div className="mt-6">
      {due && <p className="measure mb-4">{words.due[locale]}</p>}
      <DayList events={events} label={words.days[locale]} locale={locale} />
      <CalendarExport
        events={events}
        name={words.calendar[locale]}
        note={words.basis[locale]}
        fileName="limitlens-reminders.ics"
        asOf={asOf}
        locale={locale}
      />
    </div>
  );
}

/** When to read one's own credit report again, from the day of the last one: read in, or typed. */
export function RemindersSection({ locale }: { locale: Locale }) {
  const asOf = useToday();
  const form = useStoreValue(({ draft }) => draft);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? dayReadIn(form);
  const last = parseDateText(text);
  const example = asOf && formatDate(addMonths(asOf, -1), locale);
  const told =
    last === null
      ? (text.trim() === '' ? words.open : words.unclear)[locale]
      : fill(entry.understood, locale, { value: formatDate(last, locale) });
  const later = last !== null && asOf !== null && last > asOf;
  return (
    <Section id="next-report" ruled title={words.title[locale]} lead={words.lead[locale]}>
      <TextInput
        id="last-report"
        label={words.last[locale]}
        hint={`${words.lastHint[locale]} ${example ?? ''}`}
        echo={later ? words.later[locale] : told}
        inputMode="decimal"
        value={text}
        onChange={({ target }) => setTyped(target.value)}
      />
      {last !== null && asOf !== null && !later && <Days last={last} asOf={asOf} locale={locale} />}
    </Section>
  );
}
