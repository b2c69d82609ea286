'use client';

import { memo, type ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { classes } from '@/components/ui/classes';
import { fill } from '@/lib/content/fill';
import { LEVERS, levers as words } from '@/lib/content/screens/what-if-levers';
import type { Locale } from '@/lib/format/locale';
import type { WhatIfLever } from '@/lib/review';
import { LeverNumber } from './lever-number';
import { LeverSlider } from './lever-slider';
import { valueText } from './lever-text';

type LeverRowProps = {
  lever: WhatIfLever;
  value: number;
  /** What moving it this far means in the borrower's own debts. */
  told: string | null;
  onMove: (lever: WhatIfLever, value: number) => void;
  locale: Locale;
};

const BackIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 fill-none stroke-current stroke-2">
    <path d="M4 4v5h5M4.6 9A8 8 0 1 1 4 13" />
  </svg>
);

function Ends({ lever, locale }: Pick<LeverRowProps, 'lever' | 'locale'>) {
  const { min, max, today } = lever;
  const said = (words: Parameters<typeof fill>[0], value: number) =>
    fill(words, locale, { value: valueText(lever, value, locale) });
  return (
    <p
      id={`${lever.id}-ends`}
      className="figures flex flex-wrap justify-between gap-x-4 pr-12 text-note text-ink-muted"
    >
      {today !== min && <span>{said(words.least, min)}</span>}
      <span>{said(words.today, today)}</span>
      <span>{said(words.most, max)}</span>
    </p>
  );
}

type BackProps = { name: string; moved: boolean; onBack: () => void; locale: Locale };

/** Keeps its place while there is nothing to go back from, so that no slider changes its width. */
function Back({ name, moved, onBack, locale }: BackProps) {
  return (
    <button
      type="button"
      onClick={onBack}
      title={words.reset[locale]}
      className={classes(
        'flex size-11 items-center justify-center rounded-md text-accent hover:text-accent-strong',
        !moved && 'invisible',
      )}
    >
      <BackIcon />
      <span className="sr-only">{fill(words.resetOne, locale, { name })}</span>
    </button>
  );
}

const Row = ({ children }: { children: ReactNode }) => (
  <li className="border-t border-rule py-4">{children}</li>
);

/** One lever: its name, a slider, the same as a number, its ends, and the way back. */
export const LeverRow = memo(function LeverRow({
  lever,
  value,
  told,
  onMove,
  locale,
}: LeverRowProps) {
  const { id, unit, today } = lever;
  const [name, hint] = [LEVERS[id].name[locale], LEVERS[id].hint[locale]];
  const move = (next: number) => onMove(lever, next);
  if (unit === 'switch') {
    return (
      <Row>
        <Checkbox
          id={id}
          label={<span className="font-semibold">{name}</span>}
          hint={hint}
          checked={value === 1}
          onChange={(event) => move(event.target.checked ? 1 : 0)}
        />
      </Row>
    );
  }
  return (
    <Row>
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <div className="min-w-0 flex-1">
          <label htmlFor={id} className="block font-semibold">
            {name}
          </label>
          <p id={`${id}-hint`} className="text-note text-ink-muted">
            {hint}
          </p>
        </div>
        <LeverNumber
          id={`${id}-number`}
          name={name}
          lever={lever}
          value={value}
          onMove={move}
          locale={locale}
        />
      </div>
      <div className="mt-1 grid grid-cols-[1fr_2.75rem] gap-x-1">
        <LeverSlider
          id={id}
          lever={lever}
          value={value}
          describedBy={`${id}-hint ${id}-ends`}
          onMove={move}
          locale={locale}
        />
        <Back
          name={name}
          moved={value !== today}
          onBack={() => {
            move(today);
            document.getElementById(id)?.focus();
          }}
          locale={locale}
        />
      </div>
      <Ends lever={lever} locale={locale} />
      {told && <p className="figures mt-1 text-note">{told}</p>}
    </Row>
  );
});
