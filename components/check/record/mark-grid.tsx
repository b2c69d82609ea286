'use client';

import { useEffect, useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { yearSpans } from '@/lib/charts/months';
import { record as words } from '@/lib/content/screens/check-record';
import { formatMonth } from '@/lib/format/dates';
import type { AccountDraft } from '@/lib/form/draft';
import type { IsoMonth } from '@/lib/units/calendar';
import { accountLabel, lenderLabel } from '../full/account-label';
import { useForm, useMessages } from '../full/form-context';
import type { Cell } from './grid-keys';
import { gridMove } from './grid-keys';
import { cellId, GridRow } from './grid-row';

type MarkGridProps = {
  accounts: readonly AccountDraft[];
  /** Where the first of these stands among all accounts. */
  from: number;
  months: readonly IsoMonth[];
  active: Cell;
  onActive: (cell: Cell) => void;
  onMark: (cell: Cell, mark: string) => void;
  onPaste: (row: number, text: string) => void;
};

function cellOf(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

function MonthHeads({ months }: { months: readonly IsoMonth[] }) {
  const { locale } = useForm();
  return (
    <thead className="text-note text-ink-muted">
      <tr>
        <th
          scope="col"
          rowSpan={2}
          className="sticky left-0 z-1 bg-paper pb-1 text-left align-bottom font-normal"
        >
          {words.account[locale]}
        </th>
        {yearSpans(months).map(({ year, months: span }) => (
          <th key={year} scope="colgroup" colSpan={span} className="pl-1 text-left font-normal">
            {year}
          </th>
        ))}
      </tr>
      <tr>
        {months.map((month) => (
          <th key={month} scope="col" className="pb-1 text-center font-normal">
            <span aria-hidden="true">{Number(month.slice(5))}</span>
            <span className="sr-only">{formatMonth(month, locale)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Accounts by months: one stop of the Tab key, then the arrow keys. */
export function MarkGrid(props: MarkGridProps) {
  const { accounts, from, months, active, onActive, onMark, onPaste } = props;
  const { locale } = useForm();
  const messages = useMessages();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    area.current?.scrollTo({ left: area.current.scrollWidth });
  }, []);
  const focus = (cell: Cell) => document.getElementById(cellId(cell.row, cell.column))?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellOf(event.target);
    const move = at && gridMove(event, at, accounts.length, months.length);
    if (!at || !move) return;
    event.preventDefault();
    if (move.type !== 'move') onMark(at, move.type === 'mark' ? move.mark : ' ');
    focus(move.to);
  };
  const onFocus = (event: FocusEvent) => {
    const cell = cellOf(event.target);
    if (cell) onActive(cell);
  };
  const onPasted = (event: ClipboardEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    event.preventDefault();
    onPaste(cell.row, event.clipboardData.getData('text/plain'));
  };
  const lenders = accounts.map((account) => lenderLabel(account, locale));
  const isTwin = (lender: string) => lenders.indexOf(lender) !== lenders.lastIndexOf(lender);
  const nameOf = (account: AccountDraft, row: number) => {
    const lender = lenders[row] ?? '';
    return isTwin(lender) ? accountLabel(account, locale) : lender;
  };
  const rowMessage = (at: number) =>
    ['codes', 'through', '']
      .map((key) => messages.get(`accounts.${at}.repayment${key && `.${key}`}`))
      .find(Boolean);
  return (
    <div ref={area} className="relative overflow-x-auto pb-2">
      <table
        role="grid"
        aria-label={words.grid[locale]}
        className="border-separate border-spacing-0"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onPaste={onPasted}
      >
        <MonthHeads months={months} />
        <tbody>
          {accounts.map((account, row) => (
            <GridRow
              key={account.id}
              account={account}
              at={from + row}
              row={row}
              name={nameOf(account, row)}
              months={months}
              active={active.row === row ? active.column : null}
              message={rowMessage(from + row)}
              locale={locale}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
