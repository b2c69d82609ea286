'use client';

import { useState } from 'react';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { trend as words } from '@/lib/content/screens/history-compare';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind } from '@/lib/review';
import type { Snapshot } from '@/lib/storage/snapshot';
import { figureName } from './figure-text';
import { FIGURES, type Figure } from './trend';
import { TrendFigure } from './trend-figure';

type TrendSectionProps = { snapshots: readonly Snapshot[]; locale: Locale };

/** One figure over time, under one kind of lender: limits of different products are not one line. */
export function TrendSection({ snapshots, locale }: TrendSectionProps) {
  const [figure, setFigure] = useState<Figure>('limit');
  const [chosen, setChosen] = useState<LenderKind | null>(null);
  const lenders = [...new Set(snapshots.map(({ policy }) => policy.lender))];
  const lender = chosen !== null && lenders.includes(chosen) ? chosen : lenders[0];
  return (
    <Section id="trend" ruled title={words.title[locale]} lead={words.lead[locale]}>
      <div className="mb-6 flex flex-wrap gap-x-6 gap-y-4 *:min-w-0 *:basis-72">
        <Select
          id="trend-figure"
          label={words.what[locale]}
          value={figure}
          options={FIGURES.map((each) => ({ value: each, label: figureName(each, locale) }))}
          onChange={({ target }) =>
            setFigure(FIGURES.find((each) => each === target.value) ?? 'limit')
          }
        />
        {lenders.length > 1 && (
          <Select
            id="trend-lender"
            label={words.lender[locale]}
            value={lender}
            options={lenders.map((each) => ({
              value: each,
              label: LENDER_KINDS[each].label[locale],
            }))}
            onChange={({ target }) =>
              setChosen(lenders.find((each) => each === target.value) ?? null)
            }
          />
        )}
      </div>
      <TrendFigure
        snapshots={snapshots.filter(({ policy }) => policy.lender === lender)}
        figure={figure}
        locale={locale}
      />
    </Section>
  );
}
