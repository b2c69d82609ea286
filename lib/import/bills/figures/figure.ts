// A figure that opens: its amount, and the rows it was added up from.

import { toFen, type Fen } from '@/lib/units/fen';
import type { ClassifiedRow, RowKind } from '../classify/kinds';

/** A sum in fen and the ids of the rows behind it. */
export type Sum = { amount: Fen; rows: string[] };
/** A count and the ids of the rows behind it. */
export type Count = { count: number; rows: string[] };

export const sizeOf = (row: ClassifiedRow) => Math.abs(row.amount);

/** The sum of the rows, whichever way the money went. */
export const sumOf = (rows: readonly ClassifiedRow[]): Sum => ({
  amount: toFen(rows.reduce((sum, row) => sum + sizeOf(row), 0)),
  rows: rows.map(({ id }) => id),
});

/** Rows of these kinds that count: not the second view of a row that another file has too. */
export const countedRows = (rows: readonly ClassifiedRow[], ...kinds: RowKind[]) =>
  rows.filter((row) => row.countedAs === null && kinds.includes(row.kind));
