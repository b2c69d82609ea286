'use client';

import { useRef } from 'react';
import { TextArea } from '@/components/ui/text-area';
import { fill } from '@/lib/content/fill';
import { blanksIn, type FoundBlank } from '@/lib/content/letters/letter-text';
import { write as words } from '@/lib/content/screens/letters';
import type { Locale } from '@/lib/format/locale';
import { printableTexts } from '@/lib/format/printable';
import { MAX_LETTER } from '@/lib/storage/values';
import { LetterActions } from './letter-actions';

const LINES = 30;

type BlankListProps = {
  blanks: readonly FoundBlank[];
  onGo: (blank: FoundBlank) => void;
  language: Locale;
  locale: Locale;
};

/** What is still to be written in by hand, each a tap away; the same blank once. */
function BlankList({ blanks, onGo, language, locale }: BlankListProps) {
  const each = blanks.filter(
    ({ label }, i) => blanks.findIndex((other) => other.label === label) === i,
  );
  if (each.length === 0) return <p>{words.noBlanks[locale]}</p>;
  return (
    <>
      <p>{fill(words.blanks, locale, { count: blanks.length })}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {each.map((blank) => (
          <li key={blank.label}>
            <button
              type="button"
              lang={language}
              className="min-h-11 rounded-md border border-dashed border-rule-strong bg-watch-soft px-3 text-note text-watch hover:border-solid"
              onClick={() => onGo(blank)}
            >
              {blank.label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type LetterEditorProps = {
  name: string;
  fresh: string;
  /** As edited; `null` while it is not. */
  kept: string | null;
  onKeep: (text: string | null) => void;
  language: Locale;
  own: boolean;
  locale: Locale;
};

/** The letter to edit; what is edited stays until it is begun again. */
export function LetterEditor(props: LetterEditorProps) {
  const { name, fresh, kept, onKeep, language, own, locale } = props;
  const box = useRef<HTMLDivElement>(null);
  const text = kept ?? fresh;
  const goTo = ({ from, to }: FoundBlank) => {
    const area = box.current?.querySelector('textarea');
    if (!area) return;
    area.focus();
    area.setSelectionRange(from, to);
    const line = text.slice(0, from).split('\n').length - 1;
    area.scrollTop = (area.scrollHeight * line) / text.split('\n').length - area.clientHeight / 3;
  };
  return (
    <div className="flex flex-col gap-5">
      <div ref={box}>
        <TextArea
          id="letter-text"
          label={words.text[locale]}
          lang={language}
          rows={LINES}
          maxLength={MAX_LETTER}
          spellCheck={false}
          value={text}
          className="leading-relaxed"
          onChange={({ target }) => {
            const typed = printableTexts(target.value);
            onKeep(typed === fresh ? null : typed);
          }}
        />
      </div>
      <div className="measure" data-screen-only="">
        <BlankList blanks={blanksIn(text)} onGo={goTo} language={language} locale={locale} />
      </div>
      <LetterActions
        text={text}
        name={name}
        edited={kept !== null}
        onFresh={() => onKeep(null)}
        own={own}
        locale={locale}
      />
    </div>
  );
}
