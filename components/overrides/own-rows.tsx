'use client';

import { anchor } from '@/components/policy/anchor';
import { FromTo } from '@/components/policy/from-to';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { OVERRIDE_PROBLEMS } from '@/lib/content/override-problems';
import { list as words } from '@/lib/content/screens/overrides';
import { capitalized } from '@/lib/format/capitalized';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import {
  keyOf,
  numbersOf,
  ruleOf,
  type Override,
  type OverrideProblem,
  type Policy,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { numberName, numberText, ruleName } from './number-text';

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

type OwnRowsProps = {
  /** Of one lender kind. */
  own: readonly Override[];
  published: Policy;
  day: IsoDate;
  refused: readonly OverrideProblem[];
  onUndo: (override: Override) => void;
  locale: Locale;
};

/** Own numbers one by one beside the published ones, and why they are not used where they are not. */
export function OwnRows({ own, published, day, refused, onUndo, locale }: OwnRowsProps) {
  return (
    <>
      <p className="mt-4 mb-2">{fill(words.diff, locale, { count: own.length })}</p>
      <ul>
        {own.map((each) => (
          <Row
            key={keyOf(each.target)}
            override={each}
            published={published}
            day={day}
            onUndo={() => onUndo(each)}
            locale={locale}
          />
        ))}
      </ul>
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
    </>
  );
}
