'use client';

import { useState } from 'react';
import { ErrorText } from '@/components/ui/error-text';
import { classes } from '@/components/ui/classes';
import { controlLook } from '@/components/ui/field';
import { UNIT_EXAMPLES } from '@/lib/content/entries';
import { fill } from '@/lib/content/fill';
import { levers } from '@/lib/content/screens/what-if-levers';
import type { Locale } from '@/lib/format/locale';
import type { WhatIfLever } from '@/lib/review';
import { fieldText, readTyped, valueText, type Typed } from './lever-text';

type LeverNumberProps = {
  id: string;
  name: string;
  lever: WhatIfLever;
  value: number;
  onMove: (value: number) => void;
  locale: Locale;
};

/** What was typed, and the value that it led to: moved elsewhere since, the text is out of date. */
type Draft = { text: string; value: number };

const PLAIN = /^\d*(\.\d+)?$/;

/** What there is to say about typed text; nothing where it stands for itself. */
function noteOn(lever: WhatIfLever, text: string, typed: Typed, locale: Locale): string | null {
  if (!typed.ok) return null;
  const value = valueText(lever, typed.value, locale);
  if (typed.held) return fill(levers[typed.held], locale, { value });
  return PLAIN.test(text) ? null : fill(levers.readAs, locale, { value });
}

/** What to enter instead of what cannot be read. */
function wantedText({ unit }: WhatIfLever, locale: Locale): string {
  const words = unit === 'fen' ? levers.amountWanted : levers.countWanted;
  const example = UNIT_EXAMPLES[unit === 'fen' ? 'money' : 'count'];
  return fill(words, locale, { example: example?.[locale] ?? '' });
}

/** The same lever as a number, typed the way people type amounts. */
export function LeverNumber({ id, name, lever, value, onMove, locale }: LeverNumberProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const text = draft?.value === value ? draft.text : fieldText(lever, value);
  const typed = readTyped(lever, text);
  const type = (next: string) => {
    const read = readTyped(lever, next);
    setDraft({ text: next, value: read.ok ? read.value : value });
    if (read.ok) onMove(read.value);
  };
  const note = noteOn(lever, text, typed, locale);
  const money = lever.unit === 'fen';
  return (
    <>
      <span className="flex flex-none items-center gap-1">
        {money && <span aria-hidden="true">¥</span>}
        <input
          type="text"
          id={id}
          aria-label={fill(levers.number, locale, { name })}
          aria-describedby={`${id}-note`}
          aria-invalid={typed.ok ? undefined : true}
          inputMode={money ? 'decimal' : 'numeric'}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => type(event.target.value)}
          className={classes(
            controlLook,
            'figures scroll-mt-40 text-right lg:scroll-mt-0',
            money ? 'max-w-28' : 'max-w-16',
          )}
        />
      </span>
      <div id={`${id}-note`} aria-live="polite" className="order-last w-full text-note">
        {typed.ok ? (
          note && <p className="text-right text-ink-muted">{note}</p>
        ) : (
          <ErrorText id={`${id}-error`}>{wantedText(lever, locale)}</ErrorText>
        )}
      </div>
    </>
  );
}
