'use client';

import { useId, useState } from 'react';
import { Heading, type HeadingLevel } from '@/components/ui/heading';
import { classes } from '@/components/ui/classes';
import { fill } from '@/lib/content/fill';
import { signals } from '@/lib/content/screens/charts-signals';
import { SIGNAL_FAMILY_NAMES } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import type { FamilyReading } from './readings';
import { SignalRow } from './signal-row';
import { UnknownRow } from './unknown-row';

type SignalFamilyProps = {
  reading: FamilyReading;
  level: HeadingLevel;
  /** Whether it begins open where there is little room; elsewhere it is always open. */
  begins: boolean;
  locale: Locale;
};

/** The signals of one family. On a narrow screen it opens and closes. */
export function SignalFamily({ reading, level, begins, locale }: SignalFamilyProps) {
  const { family, readings, unknown, points } = reading;
  const [open, setOpen] = useState(begins);
  const id = useId();
  const name = SIGNAL_FAMILY_NAMES[family][locale];
  const sum = points ? fill(signals.familyPoints, locale, points) : signals.familyShown[locale];
  return (
    <div className="@container border-t border-rule-strong">
      <div className="flex items-center justify-between gap-4 md:items-baseline md:pt-4 md:pb-2">
        <Heading level={level} size="body" className="min-w-0">
          <span className="max-md:hidden">{name}</span>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="flex min-h-11 items-center gap-2 py-2 text-left font-bold md:hidden"
          >
            <svg
              viewBox="0 0 12 12"
              aria-hidden="true"
              className={classes('size-3 flex-none fill-accent', open && 'rotate-90')}
            >
              <path d="M3 0.5 10 6 3 11.5Z" />
            </svg>
            {name}
          </button>
        </Heading>
        <span className="figures text-note whitespace-nowrap text-ink-muted">{sum}</span>
      </div>
      <ul
        id={id}
        className={classes('grid gap-x-12 @3xl:grid-cols-2', !open && 'max-md:hidden print:grid')}
      >
        {readings.map((each) => (
          <SignalRow key={each.signal} reading={each} locale={locale} />
        ))}
        {unknown.map((each) => (
          <UnknownRow key={each.signal} unknown={each} locale={locale} />
        ))}
      </ul>
    </div>
  );
}
