'use client';

import { CellText } from '@/components/charts/cell-text';
import { joinNames, joinSentences } from '@/components/charts/join-sentences';
import { ChartFigure } from '@/components/ui/chart-figure';
import type { HeadingLevel } from '@/components/ui/heading';
import type { Row, TableProps } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { limit as words } from '@/lib/content/screens/charts-limit';
import { BASES } from '@/lib/content/sources/sources';
import { TERMS } from '@/lib/content/terms';
import { capitalized } from '@/lib/format/capitalized';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { basisOf, type Policy, type Review, type TermId } from '@/lib/review';
import { formulaText } from './formula-text';
import { LimitChart } from './limit-chart';
import { limitSentence } from './limit-sentence';
import { idleTerms, termRows, unknownTerms, type TermRow } from './term-rows';

function termTableRow({ id, amount, formula, binding, source }: TermRow, locale: Locale): Row {
  const name = capitalized(TERMS[id].name[locale]);
  return {
    key: id,
    cells: [
      <CellText key="name">{binding ? `${name} (${words.binds[locale]})` : name}</CellText>,
      formatMoney(amount),
      <CellText key="formula" size="long">
        {formulaText(formula, locale)}
      </CellText>,
      <CellText key="basis" size="short">
        {BASES[basisOf(source)].tag[locale]}
      </CellText>,
    ],
  };
}

function termTable(rows: readonly TermRow[], { decision }: Review, locale: Locale): TableProps {
  const { currentLimit, limit } = decision;
  return {
    caption: words.caption[locale],
    columns: [
      { key: 'term', label: words.term[locale] },
      { key: 'amount', label: words.amount[locale], figures: true },
      { key: 'formula', label: words.formula[locale] },
      { key: 'basis', label: words.basis[locale] },
    ],
    rows: [
      ...(currentLimit === null
        ? []
        : [
            {
              key: 'current',
              cells: [words.current[locale], formatMoney(currentLimit), '', ''],
            },
          ]),
      ...rows.map((row) => termTableRow(row, locale)),
    ],
    total: { key: 'result', cells: [words.result[locale], formatMoney(limit), '', ''] },
  };
}

function namesOf(terms: readonly TermId[], locale: Locale): string {
  return joinNames(
    terms.map((id) => TERMS[id].name[locale]),
    locale,
  );
}

type LimitWaterfallProps = {
  review: Review;
  policy: Policy;
  locale: Locale;
  level?: HeadingLevel;
};

/** How the limit is worked out: what each term allows, which one binds, and what follows. */
export function LimitWaterfall({ review, policy, locale, level = 3 }: LimitWaterfallProps) {
  const rows = termRows(review, policy);
  const unknown = unknownTerms(review, policy);
  const idle = idleTerms(review, policy);
  const notes = [
    idle.length > 0 && fill(words.idle, locale, { terms: namesOf(idle, locale) }),
    unknown.length > 0 && fill(words.unknown, locale, { terms: namesOf(unknown, locale) }),
  ];
  return (
    <ChartFigure
      id="limit-terms"
      level={level}
      title={words.title[locale]}
      sentence={limitSentence(rows, review, policy, locale)}
      chart={<LimitChart rows={rows} review={review} policy={policy} locale={locale} />}
      note={joinSentences(notes, locale)}
      tableLabel={charts.table[locale]}
      table={termTable(rows, review, locale)}
    />
  );
}
