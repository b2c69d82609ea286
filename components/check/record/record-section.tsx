'use client';

import { useMemo, useState } from 'react';
import { monthsUpTo } from '@/lib/charts/months';
import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { paste, record as words } from '@/lib/content/screens/check-record';
import { formatMonth } from '@/lib/format/dates';
import { markAt, withoutBlanks } from '@/lib/form/record';
import { monthOf } from '@/lib/units/calendar';
import { lenderLabel } from '../full/account-label';
import { useForm } from '../full/form-context';
import { Group } from '../full/group';
import { Pager } from '../full/pager';
import { takeRecords } from '../full/pasted';
import type { SectionProps } from '../full/section-props';
import { rowAt } from '../full/sections';
import { usePages } from '../full/use-pages';
import type { Cell } from './grid-keys';
import { markWords } from './grid-row';
import { MarkGrid } from './mark-grid';
import { MarkPalette } from './mark-palette';
import { RecordPaste } from './record-paste';

const PAGE = 10;
const MONTHS = 24;

/** Every account's repayment marks over two years: typed, chosen or pasted. */
export function RecordSection({ draft, hash }: SectionProps) {
  const { locale, asOf, dispatch, onText, onPasted } = useForm();
  const { accounts } = draft;
  const months = useMemo(() => monthsUpTo(monthOf(asOf), MONTHS), [asOf]);
  const pages = usePages(accounts.length, PAGE, rowAt(hash, 'accounts'));
  const [chosen, choose] = useState<Cell>({ row: 0, column: MONTHS - 1 });
  const shown = accounts.slice(pages.from, pages.to);
  const active = { ...chosen, row: Math.min(chosen.row, shown.length - 1) };
  const account = shown[active.row];
  const month = months[active.column];
  if (!account || !month) {
    return (
      <p className="mb-8">
        {words.noAccounts[locale]}{' '}
        <a href="#accounts" className="link inline-flex min-h-11 items-center">
          {words.toAccounts[locale]}
        </a>
      </p>
    );
  }
  const mark = ({ row, column }: Cell, text: string) => {
    const last = months[column];
    if (last) dispatch({ type: 'marks', marks: [{ at: pages.from + row, last, marks: text }] });
  };
  const markAndGoOn = (text: string) => {
    mark(active, text);
    choose({ ...active, column: Math.min(active.column + 1, MONTHS - 1) });
  };
  const fillRow = () =>
    mark(
      { ...active, column: MONTHS - 1 },
      withoutBlanks(account.repayment, months, account.openedOn),
    );
  const pasteAt = (row: number, text: string) => {
    const pasted = { ...draft.pasted, records: text, recordsFrom: shown[row]?.id ?? '' };
    const { changes, notes } = takeRecords({ ...draft, pasted }, asOf, locale);
    onText('pasted.recordsFrom', pasted.recordsFrom);
    if (notes.length > 0) onText('pasted.records', text);
    changes.forEach(dispatch);
    onPasted('record', notes);
  };
  const place = `${lenderLabel(account, locale)} · ${formatMonth(month, locale)} · ${markWords(markAt(account.repayment, month), locale)}`;
  const title = PROFILE_FIELDS['accounts.repayment'].label[locale];
  return (
    <>
      <Group>
        <p className="measure text-ink-muted">{words.help[locale]}</p>
        <div>
          <Pager pages={pages} label={title} />
          <MarkGrid
            accounts={shown}
            from={pages.from}
            months={months}
            active={active}
            onActive={choose}
            onMark={mark}
            onPaste={pasteAt}
          />
          <MarkPalette place={place} onMark={markAndGoOn} onFill={fillRow} />
          <p className="mt-3 text-note text-ink-muted">{words.gaps[locale]}</p>
        </div>
      </Group>
      <Group title={paste.title[locale]}>
        <RecordPaste draft={draft} />
      </Group>
    </>
  );
}
