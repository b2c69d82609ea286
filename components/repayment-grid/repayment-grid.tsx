'use client';

import { useState } from 'react';
import { joinNames } from '@/components/charts/join-sentences';
import { Button } from '@/components/ui/button';
import { ChartFigure } from '@/components/ui/chart-figure';
import { Heading, type HeadingLevel } from '@/components/ui/heading';
import { Mixed } from '@/components/ui/mixed';
import type { TableProps } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { repaymentWords } from '@/lib/content/lists/repayment-codes';
import { charts } from '@/lib/content/screens/charts';
import { record } from '@/lib/content/screens/charts-record';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { accountName } from './account-name';
import { gridOf, worstCode, type GridRow } from './grid';
import { GridKey } from './grid-key';
import { gridSentence } from './grid-sentence';
import { GridTable } from './grid-table';

const FIRST = 12;

function summaryTable(rows: readonly GridRow[], locale: Locale): TableProps {
  return {
    caption: record.summary[locale],
    columns: [
      { key: 'account', label: record.account[locale] },
      { key: 'months', label: record.months[locale], figures: true },
      { key: 'late', label: record.late[locale], figures: true },
      { key: 'worst', label: record.worst[locale] },
    ],
    rows: rows.map((row) => {
      const worst = worstCode(row);
      return {
        key: row.account.id,
        cells: [
          <Mixed key="account" text={accountName(row.account, locale)} locale={locale} />,
          formatNumber(row.cells.filter(({ code }) => code !== '' && code !== '/').length),
          formatNumber(row.late),
          worst === '' ? charts.none[locale] : repaymentWords(worst)?.[locale],
        ],
      };
    }),
  };
}

type RepaymentGridProps = {
  profile: Profile;
  asOf: IsoDate;
  locale: Locale;
  level?: HeadingLevel;
};

/** How each account was paid in each of the last 24 months. */
export function RepaymentGrid({ profile, asOf, locale, level = 3 }: RepaymentGridProps) {
  const [all, setAll] = useState(false);
  const grid = gridOf(profile, asOf);
  const rows = all ? grid.rows : grid.rows.slice(0, FIRST);
  const names = new Set(grid.without.map((account) => accountName(account, locale)));
  const without =
    names.size > 0 && fill(record.without, locale, { accounts: joinNames([...names], locale) });
  if (grid.rows.length === 0) {
    return (
      <section id="repayment-record">
        <Heading level={level}>{record.title[locale]}</Heading>
        <p className="measure mt-1 text-ink-muted">{record.empty[locale]}</p>
      </section>
    );
  }
  return (
    <ChartFigure
      id="repayment-record"
      level={level}
      title={record.title[locale]}
      sentence={<Mixed text={gridSentence(grid, locale)} locale={locale} />}
      note={without && <Mixed text={without} locale={locale} />}
      tableLabel={charts.table[locale]}
      table={summaryTable(rows, locale)}
      chart={
        <>
          <GridTable months={grid.months} rows={rows} locale={locale} />
          <p className="mt-2 text-note text-ink-muted sm:hidden">{record.slide[locale]}</p>
          <GridKey rows={rows} locale={locale} />
          {!all && grid.rows.length > FIRST && (
            <Button tone="secondary" className="mt-4" onClick={() => setAll(true)}>
              {fill(charts.showAll, locale, { count: grid.rows.length })}
            </Button>
          )}
        </>
      }
    />
  );
}
