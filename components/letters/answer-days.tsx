import { CalendarExport } from '@/components/plan/calendar/calendar-export';
import { Tag } from '@/components/ui/tag';
import { TextInput } from '@/components/ui/text-input';
import type { DatedText } from '@/lib/calendar/write-calendar';
import { FUNDING_BASES } from '@/lib/content/funding/sources';
import { fill } from '@/lib/content/fill';
import { LETTER_NAMES } from '@/lib/content/letters/letter-parts';
import { DEADLINES } from '@/lib/content/letters/route';
import { write } from '@/lib/content/screens/letters';
import { send as words } from '@/lib/content/screens/letters-after';
import { formatDate, parseDateText } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { printableTexts } from '@/lib/format/printable';
import type { Addressee } from '@/lib/letters/addressee';
import type { LetterId, Receiver } from '@/lib/letters/letter';
import { deadlinesOf, dueDays, LETTER_SOURCES } from '@/lib/letters/route';
import type { IsoDate } from '@/lib/units/calendar';

type AnswerDaysProps = {
  id: LetterId;
  addressee: Addressee;
  to: Receiver;
  asOf: IsoDate;
  sent: string | null;
  onSent: (day: string | null) => void;
  locale: Locale;
};

/** The days an answer is due, as calendar events. */
function eventsOf(
  { id, addressee, to, locale }: Pick<AnswerDaysProps, 'id' | 'addressee' | 'to' | 'locale'>,
  sentOn: IsoDate,
): DatedText[] {
  const lender = to === 'bureau' ? write.bureau[locale] : (addressee.name ?? words.unnamed[locale]);
  const letter = LETTER_NAMES[id].name[locale];
  return dueDays(id, addressee.kind, sentOn).map(({ code, days, on }) => ({
    id: `letter-${id}-${code}-${on}`,
    on,
    title: fill(words.event, locale, { letter, lender }),
    note: [fill(DEADLINES[code], locale, { days }), words.eventNote[locale]],
    daysBefore: 0,
  }));
}

/** How long an answer may take, and from the day it was sent the days themselves. */
export function AnswerDays(props: AnswerDaysProps) {
  const { id, addressee, asOf, sent, onSent, locale } = props;
  const typed = sent ?? '';
  const sentOn = parseDateText(typed);
  const wrong = typed.trim().length >= 8 && sentOn === null;
  return (
    <div>
      <h3 className="text-title">{words.byWhen[locale]}</h3>
      <ul className="mt-2 mb-5 border-t border-rule">
        {deadlinesOf(id, addressee.kind).map(({ code, days, source }, i) => {
          const on = sentOn === null ? null : dueDays(id, addressee.kind, sentOn)[i]?.on;
          return (
            <li key={code} className="figures border-b border-rule py-2">
              {fill(DEADLINES[code], locale, { days })}{' '}
              <Tag>{FUNDING_BASES[LETTER_SOURCES[source].basis][locale]}</Tag>
              {on && <span className="block font-semibold">{formatDate(on, locale)}</span>}
            </li>
          );
        })}
      </ul>
      <TextInput
        id="sent-on"
        label={words.sentOn[locale]}
        hint={words.sentHint[locale]}
        error={wrong ? fill(words.wrongDay, locale, { example: asOf }) : undefined}
        echo={sentOn === null ? '' : formatDate(sentOn, locale)}
        spellCheck={false}
        maxLength={20}
        value={typed}
        onChange={({ target }) => {
          const text = printableTexts(target.value);
          onSent(text === '' ? null : text);
        }}
      />
      {sentOn !== null && (
        <div className="mt-4">
          <p className="mb-3 text-note text-ink-muted">{words.countedFrom[locale]}</p>
          <CalendarExport
            events={eventsOf(props, sentOn)}
            asOf={asOf}
            name={words.calendar[locale]}
            note={words.seen[locale]}
            fileName={`limitlens-letter-${id}-${sentOn}.ics`}
            locale={locale}
          />
        </div>
      )}
    </div>
  );
}
