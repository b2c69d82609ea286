import { repaymentWords } from '@/lib/content/lists/repayment-codes';
import { record } from '@/lib/content/screens/charts-record';
import type { Locale } from '@/lib/format/locale';
import type { GridCell, GridRow } from './grid';
import { GridMark } from './grid-mark';

/** One cell for each code that is on show, late ones first. */
function codesShown(rows: readonly GridRow[]): GridCell[] {
  const cells = new Map<string, GridCell>();
  for (const row of rows) {
    for (const cell of row.cells) if (cell.code !== '') cells.set(cell.code, cell);
  }
  return [...cells.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** What the marks in the grid stand for: only those that are in it. */
export function GridKey({ rows, locale }: { rows: readonly GridRow[]; locale: Locale }) {
  return (
    <ul
      aria-label={record.key[locale]}
      className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-muted"
    >
      {codesShown(rows).map(({ code, kind }) => (
        <li key={code} className="flex items-center gap-2">
          <span className="w-5 flex-none">
            <GridMark kind={kind} code={code} />
          </span>
          {repaymentWords(code)?.[locale]}
        </li>
      ))}
    </ul>
  );
}
