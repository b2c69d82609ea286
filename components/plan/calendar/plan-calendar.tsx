'use client';

import { useMemo } from 'react';
import { joinSentences } from '@/components/charts/join-sentences';
import { Details } from '@/components/ui/details';
import { Mixed } from '@/components/ui/mixed';
import { Section } from '@/components/ui/section';
import { Tag, type TagTone } from '@/components/ui/tag';
import { calendarEvents } from '@/lib/calendar/events';
import { fill } from '@/lib/content/fill';
import { page } from '@/lib/content/screens/plan';
import { calendar as words, eventKinds } from '@/lib/content/screens/plan-calendar';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Stage } from '@/lib/review';
import type { Situated } from '../stages';
import { CalendarExport } from './calendar-export';
import { listedEvents, type ListedEvent } from './event-text';

/** So many stand open; the rest is folded. */
const FIRST = 6;

const TONES: Record<ListedEvent['kind'], TagTone> = {
  payment: 'watch',
  task: 'accent',
  review: 'fine',
  record: 'plain',
};

function Days({ events, locale }: { events: readonly ListedEvent[]; locale: Locale }) {
  return (
    <ol>
      {events.map(({ id, on, kind, title, note }) => (
        <li
          key={id}
          className="grid gap-x-6 border-b border-rule py-3 sm:grid-cols-[10rem_1fr] print:break-inside-avoid"
        >
          <time dateTime={on} className="figures font-semibold">
            {formatDate(on, locale)}
          </time>
          <div className="figures min-w-0">
            <p>
              <Tag tone={TONES[kind]}>{eventKinds[kind][locale]}</Tag>{' '}
              <Mixed text={title} locale={locale} />
            </p>
            {kind === 'record' && note.length > 1 && (
              <ul className="mt-1 text-note text-ink-muted">
                {note.slice(0, -1).map((line) => (
                  <li key={line}>
                    <Mixed text={line} locale={locale} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

type PlanCalendarProps = {
  situated: Situated;
  /** The plan's stages in order, and those still to be done; empty without a plan. */
  stages: readonly Stage[];
  open: readonly Stage[];
  locale: Locale;
};

/** The known days ahead, and the way into the borrower's own calendar. */
export function PlanCalendar({ situated, stages, open, locale }: PlanCalendarProps) {
  const { profile, policy, asOf } = situated;
  const events = useMemo(
    () =>
      listedEvents(
        calendarEvents({ profile, policy, asOf, stages, open }),
        profile.accounts,
        locale,
      ),
    [profile, policy, asOf, stages, open, locale],
  );
  const rest = events.slice(FIRST);
  return (
    <Section id="calendar" ruled title={words.title[locale]} lead={words.lead[locale]}>
      {events.length === 0 ? (
        <p className="measure">{words.none[locale]}</p>
      ) : (
        <>
          <CalendarExport
            events={events}
            name={page.heading[locale]}
            note={joinSentences([words.seen[locale], words.changed[locale]], locale)}
            asOf={asOf}
            locale={locale}
          />
          <div className="mt-6 border-t border-rule">
            <Days events={events.slice(0, FIRST)} locale={locale} />
          </div>
          {rest.length > 0 && (
            <Details summary={fill(words.rest, locale, { count: rest.length })} className="mt-2">
              <Days events={rest} locale={locale} />
            </Details>
          )}
        </>
      )}
    </Section>
  );
}
