import { Mixed } from '@/components/ui/mixed';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { FUNDING_BASES } from '@/lib/content/funding/sources';
import { fill } from '@/lib/content/fill';
import { OUTCOMES } from '@/lib/content/letters/outcomes';
import { LETTER_SOURCES as SOURCE_WORDS, STOPS } from '@/lib/content/letters/route';
import { basis, send as words } from '@/lib/content/screens/letters-after';
import type { Locale } from '@/lib/format/locale';
import type { LetterId, Receiver } from '@/lib/letters/letter';
import type { Matter } from '@/lib/letters/matter';
import { LETTER_SOURCES, routeOf, rulesOf } from '@/lib/letters/route';
import { addresseeOf } from '@/lib/letters/addressee';
import { AnswerDays } from './answer-days';

type AfterLetterProps = {
  id: LetterId;
  matter: Matter;
  subject: string | null;
  to: Receiver;
  /** The day it was sent, as typed. */
  sent: string | null;
  onSent: (day: string | null) => void;
  locale: Locale;
};

/** The stops of a letter, in order. */
function Stops({ id, matter, subject, to, locale }: Omit<AfterLetterProps, 'sent' | 'onSent'>) {
  const { name, kind, platform } = addresseeOf(id, matter, subject);
  const lender = name ?? words.unnamed[locale];
  return (
    <>
      <ol className="border-t border-rule">
        {routeOf(id, kind, to).map((stop, i) => (
          <li key={stop} className="flex gap-4 border-b border-rule py-3">
            <span aria-hidden="true" className="figures font-semibold text-accent">
              {i + 1}
            </span>
            <div className="min-w-0">
              <p className="font-semibold">
                <Mixed text={fill(STOPS[stop].name, locale, { lender })} locale={locale} />
              </p>
              <p className="text-note text-ink-muted">{STOPS[stop].how[locale]}</p>
            </div>
          </li>
        ))}
      </ol>
      {platform !== null && (
        <p className="measure mt-3">
          <Mixed text={fill(words.platform, locale, { platform })} locale={locale} />
        </p>
      )}
    </>
  );
}

/** Whom to send it to, by when to expect an answer, what may come of it, and what it rests on. */
export function AfterLetter({ sent, onSent, ...rest }: AfterLetterProps) {
  const { id, matter, subject, to, locale } = rest;
  return (
    <Section id="send" ruled title={words.title[locale]}>
      <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-2">
        <div className="min-w-0">
          <Stops {...rest} />
          <h3 className="mt-8 text-title">{words.outcomes[locale]}</h3>
          <ul className="mt-2 flex list-disc flex-col gap-2 pl-6">
            {OUTCOMES[id].map((text) => (
              <li key={text.en}>{text[locale]}</li>
            ))}
          </ul>
        </div>
        <div className="min-w-0">
          <AnswerDays
            id={id}
            addressee={addresseeOf(id, matter, subject)}
            to={to}
            asOf={matter.review.asOf}
            sent={sent}
            onSent={onSent}
            locale={locale}
          />
          <h3 className="mt-8 text-title">{basis.title[locale]}</h3>
          <p className="mt-1 text-ink-muted">{basis.lead[locale]}</p>
          <ul className="mt-2 flex flex-col gap-2 text-note">
            {rulesOf(id, addresseeOf(id, matter, subject)).map((source) => (
              <li key={source}>
                <Tag>{FUNDING_BASES[LETTER_SOURCES[source].basis][locale]}</Tag>{' '}
                {SOURCE_WORDS[source][locale]}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}
