'use client';

import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { bills as words } from '@/lib/content/screens/import-bills';
import type { Locale } from '@/lib/format/locale';
import type { FigureKey } from '@/lib/import';
import { LazyDetails } from '../parts/lazy-details';
import type { FigureItem } from './figure-list';
import { RowsBehind } from './rows-behind';
import type { BillsState } from './use-bills';

type FigureRowProps = { item: FigureItem; bills: BillsState; locale: Locale };

/** One figure, its sentence, and the rows behind it a tap away. */
export function FigureRow({ item, bills, locale }: FigureRowProps) {
  const { key, name, value, text } = item;
  const count = bills.counts[key] ?? 0;
  return (
    <li className="border-t border-rule py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h4 className="font-semibold">
          <Mixed text={name} locale={locale} />
        </h4>
        <output className="figures text-title">{value}</output>
      </div>
      {text !== '' && (
        <p className="measure figures text-note text-ink-muted">
          <Mixed text={text} locale={locale} />
        </p>
      )}
      {count > 0 && (
        <LazyDetails
          summary={
            <span className="text-note">
              <span aria-hidden="true">{fill(words.behind, locale, { count })}</span>
              <span className="sr-only">{fill(words.behindOf, locale, { name, count })}</span>
            </span>
          }
        >
          {() => <RowsBehind figure={key as FigureKey} bills={bills} locale={locale} />}
        </LazyDetails>
      )}
    </li>
  );
}
