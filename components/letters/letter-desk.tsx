'use client';

import { useMemo, useState } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { LETTER_NAMES } from '@/lib/content/letters/letter-parts';
import { letterText } from '@/lib/content/letters/letter-text';
import { languages } from '@/lib/content/screens/shell';
import { write as words } from '@/lib/content/screens/letters';
import { isLocale, LOCALES, type Locale } from '@/lib/format/locale';
import { debtInQuestion } from '@/lib/letters/hardship';
import type { LetterId, Receiver } from '@/lib/letters/letter';
import type { Matter } from '@/lib/letters/matter';
import { writeLetter } from '@/lib/letters/write-letter';
import { AfterLetter } from './after-letter';
import { CallPart } from './call-part';
import { letterKey } from './kept-letters';
import { LetterEditor } from './letter-editor';
import { OfferNote } from './offer-note';
import { PaperList } from './paper-list';
import { ReceiverChoice } from './receiver-choice';
import { SubjectSelect } from './subject-select';
import type { Letters } from './use-kept-letters';

type LetterDeskProps = {
  id: LetterId;
  matter: Matter;
  letters: Letters;
  own: boolean;
  locale: Locale;
};

/** One letter: its language, what it is about, its text, and what goes with it. */
export function LetterDesk({ id, matter, letters, own, locale }: LetterDeskProps) {
  const [language, setLanguage] = useState<Locale>(locale);
  const [chosen, choose] = useState<string | null>(null);
  const [asked, ask] = useState<Receiver>('lender');
  const to = id === 'dispute' ? asked : 'lender';
  const subject = id === 'hardship' ? (debtInQuestion(matter, chosen)?.id ?? null) : chosen;
  const letter = useMemo(() => writeLetter(id, matter, subject, to), [id, matter, subject, to]);
  const fresh = useMemo(() => letterText(letter, language), [letter, language]);
  const of = to === 'bureau' ? '-bureau' : '';
  const key = letterKey(id, `${language}${of}`, subject);
  const sentKey = letterKey(id, `sent${of}`, subject);
  return (
    <div className="flex flex-col gap-12 md:gap-16 print:gap-0">
      <div className="grid items-start gap-x-16 gap-y-12 lg:grid-cols-[7fr_5fr] print:block">
        <Section
          id="text"
          ruled
          title={LETTER_NAMES[id].name[locale]}
          className="min-w-0 print:hidden"
        >
          <div data-screen-only="" className="mb-6 flex flex-col gap-5">
            <SubjectSelect
              id={id}
              matter={matter}
              subject={subject}
              onSubject={choose}
              locale={locale}
            />
            {id === 'dispute' && <ReceiverChoice to={to} onTo={ask} locale={locale} />}
            <RadioGroup
              id="letter-language"
              name="letter-language"
              legend={words.language[locale]}
              hint={locale === 'en' ? words.languageHint[locale] : undefined}
              inline
              options={LOCALES.map((each) => ({
                value: each,
                label: <span lang={each}>{languages[each].name}</span>,
              }))}
              value={language}
              onChange={(value) => isLocale(value) && setLanguage(value)}
            />
            {id === 'hardship' && (
              <OfferNote
                account={debtInQuestion(matter, subject)}
                matter={matter}
                locale={locale}
              />
            )}
          </div>
          <LetterEditor
            key={key}
            name={`${id}${of}-${language}`}
            fresh={fresh}
            kept={letters.kept(key)}
            onKeep={(text) => letters.keep(key, text)}
            language={language}
            own={own}
            locale={locale}
          />
        </Section>
        <div data-screen-only="" className="flex min-w-0 flex-col gap-12">
          <PaperList letter={letter} locale={locale} />
          <CallPart id={id} locale={locale} />
        </div>
      </div>
      <div data-screen-only="">
        <AfterLetter
          id={id}
          matter={matter}
          subject={subject}
          to={to}
          sent={letters.kept(sentKey)}
          onSent={(day) => letters.keep(sentKey, day)}
          locale={locale}
        />
      </div>
      <pre
        data-paper=""
        lang={language}
        className="hidden font-sans text-body whitespace-pre-wrap print:block print:leading-snug"
      >
        {letters.kept(key) ?? fresh}
      </pre>
    </div>
  );
}
