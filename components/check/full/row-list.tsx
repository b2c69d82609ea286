'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorText } from '@/components/ui/error-text';
import { classes } from '@/components/ui/classes';
import { fill } from '@/lib/content/fill';
import { rows as words } from '@/lib/content/screens/check-rows';
import type { ListName } from '@/lib/form/edit-draft';
import { revealField } from '../use-hash';
import { useForm, useMessages } from './form-context';
import type { Removed } from './form-state';
import { Pager } from './pager';
import { rowAt } from './sections';
import { UndoBar } from './undo-bar';
import { usePages } from './use-pages';

type RowListProps = {
  list: ListName;
  rows: readonly unknown[];
  /** The first field of a row, which takes the focus when a row is added. */
  first: string;
  /** The fields of one row; their columns are laid out by `columns`. */
  fields: (index: number) => ReactNode;
  columns: string;
  title: string;
  addLabel: string;
  hash: string;
  removed: Removed | null;
  size?: number;
};

/** Rows of a few fields each, to add to, remove from and page through. */
export function RowList({
  list,
  rows,
  first,
  fields,
  columns,
  title,
  addLabel,
  hash,
  removed,
  size = 20,
}: RowListProps) {
  const { locale, dispatch } = useForm();
  const message = useMessages().get(list);
  const pages = usePages(rows.length, size, rowAt(hash, list));
  const { from, to } = pages;
  const nameOf = (index: number) => `${title}, ${fill(words.row, locale, { row: index + 1 })}`;
  return (
    <div>
      {message && (
        <div id={list} tabIndex={-1} className="mb-3">
          <ErrorText id={`${list}-error`}>{message}</ErrorText>
        </div>
      )}
      <Pager pages={pages} label={title} />
      <ol className={classes(rows.length > 0 && 'border-b border-rule')}>
        {rows.slice(from, to).map((row, offset) => {
          const index = from + offset;
          return (
            <li
              key={index}
              className={classes(
                'grid items-start gap-x-4 gap-y-3 border-t border-rule py-4',
                columns,
              )}
            >
              {fields(index)}
              <Button
                tone="quiet"
                className="justify-self-start text-note"
                onClick={() =>
                  dispatch({
                    type: 'remove',
                    removed: { list, at: index, row, name: nameOf(index) },
                  })
                }
              >
                <span aria-hidden="true">{words.remove[locale]}</span>
                <span className="sr-only">{fill(words.removeRow, locale, { row: index + 1 })}</span>
              </Button>
            </li>
          );
        })}
      </ol>
      <UndoBar list={list} removed={removed} />
      <Pager pages={pages} label={title} />
      <div className="mt-4">
        <Button
          tone="secondary"
          onClick={() => {
            dispatch({ type: 'add', list });
            revealField(`${list}.${rows.length}.${first}`);
          }}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
