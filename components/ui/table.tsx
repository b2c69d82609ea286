import { Fragment, useId, type ReactNode } from 'react';
import { unbroken } from '@/lib/format/unbroken';
import { classes } from './classes';
import { ScrollArea } from './scroll-area';

export type Column = { key: string; label: ReactNode; figures?: boolean };
export type Row = {
  key: string;
  cells: readonly ReactNode[];
  /** What more there is to the row: stands below it, across all columns. */
  more?: ReactNode;
};

export type TableProps = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column[];
  /** The first cell of a row is its heading. */
  rows: readonly Row[];
  /** A last row of totals. */
  total?: Row;
};

const cell = 'border-b py-2 pr-3 align-baseline last:pr-0 sm:pr-4';

function TableRow({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <tr>
      {row.cells.map((content, i) => {
        const Cell = i === 0 ? 'th' : 'td';
        return (
          <Cell
            key={columns[i]?.key ?? i}
            scope={i === 0 ? 'row' : undefined}
            className={classes(
              cell,
              row.more ? 'border-transparent' : 'border-rule',
              columns[i]?.figures ? 'figures text-right whitespace-nowrap' : 'text-left',
              i === 0 ? 'font-semibold' : 'font-normal',
            )}
          >
            {typeof content === 'string' ? unbroken(content) : content}
          </Cell>
        );
      })}
    </tr>
  );
}

export function Table({ caption, captionHidden = false, columns, rows, total }: TableProps) {
  const captionId = useId();
  return (
    <ScrollArea labelledBy={captionId}>
      <table className="w-full border-collapse">
        <caption
          id={captionId}
          className={captionHidden ? 'sr-only' : 'pb-2 text-left font-semibold'}
        >
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, label, figures }) => (
              <th
                key={key}
                scope="col"
                className={classes(
                  'border-b border-rule-strong py-2 pr-3 align-bottom text-note font-semibold text-balance text-ink-muted last:pr-0 sm:pr-4',
                  figures ? 'text-right' : 'text-left',
                )}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.key}>
              <TableRow row={row} columns={columns} />
              {row.more && (
                <tr>
                  <td colSpan={columns.length} className="border-b border-rule">
                    {row.more}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        {total && (
          <tfoot className="font-semibold">
            <TableRow row={total} columns={columns} />
          </tfoot>
        )}
      </table>
    </ScrollArea>
  );
}
