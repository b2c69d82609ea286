'use client';

import { useState } from 'react';
import { joinSentences } from '@/components/charts/join-sentences';
import { LazyLineChart } from '@/components/charts/lazy-line-chart';
import { ChartFigure } from '@/components/ui/chart-figure';
import { RadioGroup } from '@/components/ui/radio-group';
import { charts } from '@/lib/content/screens/charts';
import { businessWords as words } from '@/lib/content/screens/funding-business';
import { formatDate, formatShortDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { CashFacts, CashView } from '@/lib/funding';
import { moneyHeights, monthPlaces } from '../axis';
import { viewSentence } from './cash-text';

type CashChartProps = {
  facts: CashFacts;
  base: CashView;
  /** `null` while no bad news is tried. */
  stressed: CashView | null;
  locale: Locale;
};

/** The lowest cash of each week or month, as things are and with the bad news. */
export function CashChart({ facts, base, stressed, locale }: CashChartProps) {
  const [span, setSpan] = useState<'weeks' | 'months'>('weeks');
  const periods = base[span];
  const days = periods.map(({ from }) => from);
  const views = stressed ? [base, stressed] : [base];
  const names = [words.asIs, words.stressed].slice(0, views.length);
  const values = views.map((view) => view[span].map(({ lowest }) => lowest));
  const sentence = joinSentences(
    views.map((view, i) => viewSentence(names[i] ?? words.asIs, view, locale)),
    locale,
  );
  const weekPlaces = days.flatMap((day, at) =>
    at % 4 === 0 ? [{ at, text: formatShortDate(day, locale) }] : [],
  );
  return (
    <div>
      <RadioGroup
        id="cash-span"
        name="cash-span"
        legend={words.span[locale]}
        inline
        options={(['weeks', 'months'] as const).map((value) => ({
          value,
          label: words[value][locale],
        }))}
        value={span}
        onChange={(value) => setSpan(value === 'months' ? 'months' : 'weeks')}
      />
      <ChartFigure
        id="cash-chart"
        className="mt-4"
        title={words.chart[locale]}
        sentence={sentence}
        chart={
          <LazyLineChart
            label={sentence}
            names={names.map((name) => name[locale])}
            lines={values.map((each, i) => ({
              key: i === 0 ? 'base' : 'stressed',
              tone: i === 0 ? 'accent' : 'watch',
              dash: i === 0 ? undefined : '8 4',
              values: each,
            }))}
            places={span === 'weeks' ? weekPlaces : monthPlaces(days, locale)}
            heights={moneyHeights([...values.flat(), facts.cashFloor], locale)}
            mark={0}
          />
        }
        tableLabel={charts.table[locale]}
        table={{
          caption: words.chart[locale],
          columns: [
            { key: 'from', label: words.span1[locale] },
            ...names.map((name) => ({ key: name.en, label: name[locale], figures: true })),
          ],
          rows: periods.map(({ from }, at) => ({
            key: from,
            cells: [
              formatDate(from, locale),
              ...views.map((view) => formatMoney(view[span][at]?.lowest ?? base.gap)),
            ],
          })),
        }}
      />
    </div>
  );
}
