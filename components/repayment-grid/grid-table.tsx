'use client';

import { useEffect, useId, useRef } from 'react';
import { Mixed } from '@/components/ui/mixed';
import { ScrollArea } from '@/components/ui/scroll-area';
import { Tag } from '@/components/ui/tag';
import { yearSpans } from '@/lib/charts/months';
import { repaymentWords } from '@/lib/content/lists/repayment-codes';
import { record } from '@/lib/content/screens/charts-record';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { IsoMonth } from '@/lib/units/calendar';
import { lenderName, productName } from './account-name';
import type { GridCell, GridRow } from './grid';
import { GridMark } from './grid-mark';

/** A year over fewer months than this would widen their columns. */
const ROOM_FOR_YEAR = 2;

type GridTableProps = { months: readonly IsoMonth[]; rows: readonly GridRow[]; locale: Locale };

const wordsOf = ({ code }: GridCell, locale: Locale) =>
  (repaymentWords(code) ?? record.blank)[locale];

function MonthHeads({ id, months, locale }: Omit<GridTableProps, 'rows'> & { id: string }) {
  return (
    <thead className="text-note text-ink-muted">
      <tr>
        {yearSpans(months).map(({ year, months: span }) => (
          <th key={year} scope="colgroup" colSpan={span} className="text-left font-normal">
            <span className={span < ROOM_FOR_YEAR ? 'sr-only' : undefined}>{year}</span>
          </th>
        ))}
      </tr>
      <tr>
        {months.map((month) => (
          <th key={month} id={`${id}-${month}`} scope="col" className="pb-1 font-normal">
            <span aria-hidden="true" className="block text-center leading-none">
              {Number(month.slice(5))}
            </span>
            <span className="sr-only">{formatMonth(month, locale)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function AccountRows({ id, row, locale }: { id: string; row: GridRow; locale: Locale }) {
  const { account, cells } = row;
  const head = `${id}-${account.id}`;
  return (
    <tbody>
      <tr>
        <th
          id={head}
          scope="rowgroup"
          colSpan={cells.length}
          className="pt-2 text-left font-normal"
        >
          <span className="sticky left-0 inline-flex items-center gap-2 text-note">
            <span>
              <Mixed text={lenderName(account, locale)} locale={locale} />
              {` · ${productName(account, locale)}`}
            </span>
            {account.closed && <Tag>{record.closed[locale]}</Tag>}
          </span>
        </th>
      </tr>
      <tr>
        {cells.map((cell) => (
          <td key={cell.month} headers={`${head} ${id}-${cell.month}`} className="p-0">
            <GridMark {...cell} />
            <span className="sr-only">{wordsOf(cell, locale)}</span>
          </td>
        ))}
      </tr>
    </tbody>
  );
}

/** The record itself. Where it is too wide it scrolls, and begins at the newest month. */
export function GridTable({ months, rows, locale }: GridTableProps) {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    table.current?.parentElement?.scrollTo({ left: table.current.scrollWidth });
  }, []);
  return (
    <ScrollArea labelledBy={`${id}-caption`} className="relative -mx-0.5 pb-1">
      <table
        ref={table}
        className="figures w-full max-w-2xl border-separate border-spacing-x-0.5 border-spacing-y-0"
      >
        <caption id={`${id}-caption`} className="sr-only">
          {record.grid[locale]}
        </caption>
        <MonthHeads id={id} months={months} locale={locale} />
        {rows.map((row) => (
          <AccountRows key={row.account.id} id={id} row={row} locale={locale} />
        ))}
      </table>
    </ScrollArea>
  );
}
