'use client';

import { useState } from 'react';
import { useStore } from '@/components/store/use-store';
import { anchor } from '@/components/policy/anchor';
import { capitalized } from '@/components/policy/capitalized';
import { FromTo } from '@/components/policy/from-to';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { OVERRIDE_PROBLEMS } from '@/lib/content/override-problems';
import { list as words } from '@/lib/content/screens/overrides';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import {
  keyOf,
  numbersOf,
  ruleOf,
  type LenderKind,
  type Override,
  type OverrideProblem,
  type Policy,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { without, withoutAll } from './changes';
import { numberName, numberText, ruleName } from './number-text';

type OwnListProps = {
  lender: LenderKind;
  /** The rules of the day as given, without own numbers. */
  published: Policy;
  /** The day looked at. */
  day: IsoDate;
  refused: readonly OverrideProblem[];
  locale: Locale;
};

type RowProps = {
  override: Override;
  published: Policy;
  day: IsoDate;
  onUndo: () => void;
  locale: Locale;
};

function Row({ override, published, day, onUndo, locale }: RowProps) {
  const { lender, target, value, saidBy, on } = override;
  const number = numbersOf(published).find((each) => keyOf(each.target) === keyOf(target));
  const name = `${capitalized(ruleName(target)[locale])} · ${numberName(target, published, locale)}`;
  return (
    <li className="flex flex-wrap items-center gap-x-6 border-t border-rule py-3">
      <div className="min-w-0 flex-1 basis-64">
        <a href={`#${anchor(lender, ruleOf(target))}`} className="link">
          {name}
        </a>
        {number && (
          <FromTo
            was={numberText(number, number.value, published, locale)}
            is={numberText(number, value, published, locale)}
          />
        )}
        <p className="text-note text-ink-muted">
          {fill(words.said, locale, { who: saidBy, date: formatDate(on, locale) })}{' '}
          {on > day && <Tag>{words.later[locale]}</Tag>}
        </p>
      </div>
      <Button
        tone="quiet"
        data-screen-only=""
        aria-label={`${words.undo[locale]} ${name}`}
        onClick={onUndo}
      >
        {words.undo[locale]}
      </Button>
    </li>
  );
}

/** The borrower's own numbers beside the published ones, each undone with one click, or all. */
export function OwnList({ lender, published, day, refused, locale }: OwnListProps) {
  const { overrides, saveOverrides } = useStore();
  const [undone, setUndone] = useState(false);
  const kept = overrides ?? [];
  const leave = (next: Override[] | null) => {
    void saveOverrides(next);
    setUndone(true);
  };
  const own = kept.filter((each) => each.lender === lender);
  return (
    <section
      id={anchor(lender, 'own')}
      aria-labelledby={`${anchor(lender, 'own')}-title`}
      className="mt-8 scroll-mt-4 border-l-4 border-accent pl-4 [@media(scripting:none)]:hidden"
    >
      <h2 id={`${anchor(lender, 'own')}-title`} className="text-title">
        {words.title[locale]}
      </h2>
      <p className="measure mt-1 text-ink-muted">{words.lead[locale]}</p>
      {own.length > 0 && (
        <>
          <p className="mt-4 mb-2">{fill(words.diff, locale, { count: own.length })}</p>
          <ul>
            {own.map((each) => (
              <Row
                key={keyOf(each.target)}
                override={each}
                published={published}
                day={day}
                onUndo={() => leave(without(kept, each))}
                locale={locale}
              />
            ))}
          </ul>
          {own.length > 1 && (
            <Button
              tone="secondary"
              data-screen-only=""
              className="mt-2"
              onClick={() => leave(withoutAll(kept, lender))}
            >
              {words.undoAll[locale]}
            </Button>
          )}
        </>
      )}
      {refused.length > 0 && (
        <div className="mt-4 border-t border-rule pt-3">
          <p className="font-semibold">{words.refused[locale]}</p>
          <ul>
            {[...new Set(refused.map(({ code }) => code))].map((code) => (
              <li key={code}>{OVERRIDE_PROBLEMS[code][locale]}</li>
            ))}
          </ul>
        </div>
      )}
      <p role="status" className="text-note text-ink-muted">
        {undone && words.undone[locale]}
      </p>
    </section>
  );
}
