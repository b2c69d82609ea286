// A figure that opens: its amount, and the rows it was added up from.

import { toFen, type Fen } from '@/lib/units/fen';
import type { ClassifiedRow, RowKind } from '../classify/kinds';

/** A sum in fen and the ids of the rows behind it. */
export type Sum = { amount: Fen; rows: string[] };
/** A count and the ids of the rows behind it. */
export type Count = { count: number; rows: string[] };

const sizeOf = (row: ClassifiedRow) => Math.abs(row.amount);

/** The sum of the rows, whichever way the money went. */
export const sumOf = (rows: readonly ClassifiedRow[]): Sum => ({
  amount: toFen(rows.reduce((sum, row) => sum + sizeOf(row), 0)),
  rows: rows.map(({ id }) => id),
});

/** Rows of these kinds that count: not the second view of a row that another file has too. */
export const countedRows = (rows: readonly ClassifiedRow[], ...kinds: RowKind[]) =>
  rows.filter((row) => row.countedAs === null && kinds.includes(row.kind));

/** Rows by a key, in order of the keys; rows whose key is `null` are in no group. */
export function groupBy<Key extends string>(
  rows: readonly ClassifiedRow[],
  keyOf: (row: ClassifiedRow) => Key | null,
): [Key, ClassifiedRow[]][] {
  const groups = new Map<Key, ClassifiedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
