// Several files → one list of transactions. Exports overlap: the same row in two of them is one
// transaction, while two alike rows within one file are two.

import { textOrder } from '@/lib/units/text-order';
import type { BillRow, Outcome, ReadBill } from './bill';

/** A transaction that more than one file holds, and the files' names. */
export type DuplicateRow = { id: string; files: string[] };
export type MergedBills<Row extends BillRow = BillRow> = {
  rows: Row[];
  duplicates: DuplicateRow[];
};

/** What a later export knows better: a payment that waited went through, or was given back. */
const FINALITY: Readonly<Record<Outcome, number>> = { pending: 0, done: 1, cancelled: 2 };

const inOrder = (a: BillRow, b: BillRow) =>
  textOrder(a.on, b.on) || textOrder(a.time ?? '', b.time ?? '') || a.line - b.line;

/** All rows of all files once, by day; and which of them several files hold. */
export function mergeBills<Row extends BillRow = BillRow>(
  bills: readonly (Pick<ReadBill, 'name'> & { rows: readonly Row[] })[],
): MergedBills<Row> {
  const rows = new Map<string, Row>();
  const firstIn = new Map<string, string>();
  const files = new Map<string, string[]>();
  for (const bill of bills) {
    for (const row of bill.rows) {
      const known = rows.get(row.id);
      if (!known || FINALITY[row.outcome] > FINALITY[known.outcome]) rows.set(row.id, row);
      if (!known) firstIn.set(row.id, bill.name);
      else files.set(row.id, [...(files.get(row.id) ?? [firstIn.get(row.id) ?? '']), bill.name]);
    }
  }
  const duplicates = [...files].map(([id, names]) => ({ id, files: names }));
  return { rows: [...rows.values()].sort(inOrder), duplicates };
}
