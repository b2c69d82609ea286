'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorText } from '@/components/ui/error-text';
import { classes } from '@/components/ui/classes';
import { fieldAt, PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { fill } from '@/lib/content/fill';
import { rows as words } from '@/lib/content/screens/check-rows';
import type { ListName } from '@/lib/form/edit-draft';
import { readPath } from '@/lib/form/issue';
import { revealField } from '../go-to-hash';
import { useForm, useMessages } from './form-context';
import type { Removed } from './form-state';
import { Pager } from './pager';
import { rowAt } from './sections';
import { UndoBar } from './undo-bar';
import { usePages } from './use-pages';

type RowListProps = {
  list: ListName;
  rows: readonly unknown[];
  /** The fields of a row, whose labels head the columns; the first takes the focus in a new row. */
  keys: readonly [string, ...string[]];
  /** One row's fields; their columns are laid out by `columns`. */
  fields: (index: number) => ReactNode;
  columns: string;
  title: string;
  addLabel: string;
  hash: string;
  removed: Removed | null;
  size?: number;
};

/** The labels above the columns, for the eye: each field carries its own for whoever listens. */
function Heads({ list, keys, columns }: Pick<RowListProps, 'list' | 'keys' | 'columns'>) {
  const { locale } = useForm();
  const names = keys.map((key) => fieldAt([...readPath(list), key]));
  return (
    <div
      aria-hidden="true"
      className={classes(
        'gap-x-4 pb-2 text-note font-semibold text-ink-muted max-md:hidden md:grid',
        columns,
      )}
    >
      {names.map((name) => (
        <span key={name}>{name && PROFILE_FIELDS[name].label[locale]}</span>
      ))}
    </div>
  );
}

/** Rows of a few fields each, to add to, remove from and page through. */
export function RowList({
  list,
  rows,
  keys,
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
      {rows.length > 0 && <Heads list={list} keys={keys} columns={columns} />}
      <ol className={classes(rows.length > 0 && 'border-b border-rule')}>
        {rows.slice(from, to).map((row, offset) => {
          const index = from + offset;
          return (
            <li
              key={index}
              className={classes(
                'grid items-start gap-x-4 gap-y-3 border-t border-rule py-4 md:py-2',
                columns,
              )}
            >
              {fields(index)}
              <Button
                tone="quiet"
                className="w-14 justify-start self-end text-note md:self-start md:mt-2"
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
            revealField(`${list}.${rows.length}.${keys[0]}`);
          }}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
