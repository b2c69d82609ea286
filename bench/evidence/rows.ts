// Reads the outcome sets: gzip CSV with one header line, plain numbers and codes, empty = not known.

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One borrower: the cell of a column as a number or as text; `null` is not known. */
export type Row = {
  number: (column: string) => number | null;
  text: (column: string) => string;
};

export type Table = { columns: readonly string[]; rows: readonly Row[] };

/** A gzip CSV file; `null` when there is no such file. */
export function readTable(file: string): Table | null {
  if (!existsSync(file)) return null;
  const [header = '', ...lines] = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n');
  const columns = new Map(
    header
      .trim()
      .split(',')
      .map((name, index) => [name, index]),
  );
  const rows = lines.map((line) => {
    const cells = line.trim().split(',');
    const text = (column: string) => cells[columns.get(column) ?? -1] ?? '';
    const number = (column: string) => (text(column) === '' ? null : Number(text(column)));
    return { text, number };
  });
  return { columns: [...columns.keys()], rows };
}
