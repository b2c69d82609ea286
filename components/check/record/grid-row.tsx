'use client';

import { memo } from 'react';
import { classes } from '@/components/ui/classes';
import { ErrorText } from '@/components/ui/error-text';
import { fill } from '@/lib/content/fill';
import { repaymentWords } from '@/lib/content/lists/repayment-codes';
import { record as words } from '@/lib/content/screens/check-record';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { AccountDraft } from '@/lib/form/draft';
import { markAt, marksOutside } from '@/lib/form/record';
import type { IsoMonth } from '@/lib/units/calendar';
import { markLook } from './mark-look';

type GridRowProps = {
  account: AccountDraft;
  /** Its lender; the product too where two rows have the same lender. */
  name: string;
  /** Where it stands among all accounts, and among those on screen. */
  at: number;
  row: number;
  months: readonly IsoMonth[];
  /** The cell that the keyboard is on, if it is in this row. */
  active: number | null;
  message: string | undefined;
  locale: Locale;
};

/** A mark and what it means. */
export function markWords(mark: string, locale: Locale): string {
  if (mark === '') return words.blank[locale];
  const meaning = (repaymentWords(mark) ?? words.unknownMark)[locale];
  return fill(words.marked, locale, { mark, meaning });
}

export const cellId = (row: number, column: number) => `mark-${row}-${column}`;

function Kept({ account, months, locale }: Pick<GridRowProps, 'account' | 'months' | 'locale'>) {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const { before, after } = marksOutside(account.repayment, first, last);
  return (
    <>
      {before > 0 && <span className="block">{fill(words.before, locale, { count: before })}</span>}
      {after > 0 && <span className="block">{fill(words.after, locale, { count: after })}</span>}
    </>
  );
}

/** One account's marks, a month a cell. */
export const GridRow = memo(function GridRow({
  account,
  name,
  at,
  row,
  months,
  active,
  message,
  locale,
}: GridRowProps) {
  return (
    <>
      <tr>
        <th
          scope="row"
          id={`accounts.${at}.repayment.codes`}
          tabIndex={-1}
          aria-describedby={message && `accounts.${at}.repayment-error`}
          className="sticky left-0 z-1 max-w-36 min-w-28 bg-paper py-1 pr-3 text-left text-note leading-snug font-semibold"
        >
          {name}
          <span className="font-normal text-ink-muted">
            <Kept account={account} months={months} locale={locale} />
          </span>
        </th>
        {months.map((month, column) => {
          const mark = markAt(account.repayment, month);
          const label = fill(words.cell, locale, {
            account: name,
            month: formatMonth(month, locale),
            mark: markWords(mark, locale),
          });
          return (
            <td
              key={month}
              id={cellId(row, column)}
              role="gridcell"
              data-row={row}
              data-column={column}
              tabIndex={active === column ? 0 : -1}
              aria-label={label}
              aria-invalid={mark !== '' && repaymentWords(mark) === null ? true : undefined}
              className="cursor-pointer p-px"
            >
              <span
                aria-hidden="true"
                data-bar=""
                className={classes(
                  'flex h-9 w-6.5 items-center justify-center rounded-sm text-note leading-none pointer-coarse:size-11',
                  markLook(mark),
                  active === column && 'ring-2 ring-accent ring-inset',
                )}
              >
                {mark}
              </span>
            </td>
          );
        })}
      </tr>
      {message && (
        <tr>
          <td colSpan={months.length + 1} className="pb-3">
            <ErrorText id={`accounts.${at}.repayment-error`}>{message}</ErrorText>
          </td>
        </tr>
      )}
    </>
  );
});
