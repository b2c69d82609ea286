import { joinNames } from '@/components/charts/join-sentences';
import { CalendarExport } from '@/components/plan/calendar/calendar-export';
import { DayList } from '@/components/plan/calendar/day-list';
import { Section } from '@/components/ui/section';
import type { DatedText } from '@/lib/calendar/write-calendar';
import { fill } from '@/lib/content/fill';
import { calendar as words } from '@/lib/content/screens/watch';
import { WATCH_WORDS } from '@/lib/content/watch/rules';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';
import type { RatesInUse } from '@/lib/watch/rates';
import { deadlinesOf, type WatchItem } from '@/lib/watch/watch';
import { saysText, standingText } from './item-text';

/** A rule may be extended or changed, and a bank wants to be asked early. */
const DAYS_BEFORE = { begins: 7, ends: 7, loanDue: 45 } as const;

type DeadlinesProps = {
  items: readonly WatchItem[];
  rates: RatesInUse;
  asOf: IsoDate;
  locale: Locale;
};

function deadlineTexts({ items, rates, asOf, locale }: DeadlinesProps): DatedText[] {
  return deadlinesOf(items, asOf).flatMap(({ id, on, kind }) => {
    const item = items.find((each) => each.id === id);
    if (!item) return [];
    const title = fill(words[kind], locale, {
      rule: WATCH_WORDS[id].title[locale],
      names: joinNames(item.concern?.accounts ?? [], locale),
    });
    const note = [saysText(item, rates, locale), standingText(item, locale)];
    return [{ id: `watch-${kind}-${id}`, on, title, note, daysBefore: DAYS_BEFORE[kind] }];
  });
}

/** What ends or falls due when, soonest first, and the same as a calendar file. */
export function DeadlinesSection(props: DeadlinesProps) {
  const { asOf, locale } = props;
  const events = deadlineTexts(props);
  return (
    <Section
      id="days"
      ruled
      title={words.title[locale]}
      lead={events.length === 0 ? words.none[locale] : words.lead[locale]}
      className="max-w-3xl"
    >
      {events.length > 0 && (
        <>
          <DayList events={events} label={words.title[locale]} locale={locale} />
          <CalendarExport
            events={events}
            name={words.name[locale]}
            note={words.note[locale]}
            fileName="limitlens-rules.ics"
            asOf={asOf}
            locale={locale}
          />
        </>
      )}
    </Section>
  );
}
