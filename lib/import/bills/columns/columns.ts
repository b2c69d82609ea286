// A CSV or spreadsheet that no layout knows: its columns with examples for the borrower to name, and
// the reading by the names given.

import type { BillProblem, BillReading } from '../bill';
import { openBill, problem } from '../files/open';
import type { ColumnField, ColumnMap } from '../layouts/layout';
import { decodeWhole } from '../read-bill';
import { csvLines, type CsvLine } from '../rows/csv-lines';
import { DELIMITERS, headLines, type Delimiter } from '../rows/delimiter';
import { rowReader } from '../rows/read-row';
import type { KnownTable } from '../rows/table';
import { readLines, whyNoBill } from '../rows/text-bill';
import { guessTable, type GuessedTable } from './guess';

/** The borrower's word on an unknown table. Columns count from 0. */
export type ColumnMapping = {
  headingLine: number;
  delimiter: Delimiter;
  columns: Partial<Record<ColumnField, number>>;
  /** A credit card's own statement. */
  card: boolean;
  /** With one amount column and no column of in and out: spending carries no sign. */
  spendingIsPositive: boolean;
};

export type FileColumns = GuessedTable & { ok: true; delimiter: Delimiter };

/** What a mapping still lacks before a file can be read by it. */
export type MissingColumn = 'day' | 'amount';

/** The fields without which no line can be read: a day, and an amount in one column or in two. */
export function missingColumns({ columns }: Pick<ColumnMapping, 'columns'>): MissingColumn[] {
  const missing: MissingColumn[] = [];
  if (columns.day === undefined) missing.push('day');
  const amounts = [columns.amount, columns.moneyIn, columns.moneyOut];
  if (amounts.every((column) => column === undefined)) missing.push('amount');
  return missing;
}

/** The table under the mark that gives it the most columns. */
function widestTable(text: string): FileColumns | null {
  let widest: FileColumns | null = null;
  for (const delimiter of DELIMITERS) {
    const table = guessTable(headLines(text, delimiter));
    if (table !== null && table.names.length > (widest?.names.length ?? 0)) {
      widest = { ok: true, delimiter, ...table };
    }
  }
  return widest;
}

/**
 * The columns of any CSV or XLSX: names, up to five example lines, and a guess at what each is.
 * Never rejects. `NOT_A_BILL`: no line has both a day and an amount.
 */
export async function columnsOf(bytes: Uint8Array): Promise<FileColumns | BillProblem> {
  const opened = await openBill(bytes);
  if (!opened.ok) return opened;
  if ('sheet' in opened) {
    const table = guessTable(opened.sheet);
    return table === null ? problem('NOT_A_BILL') : { ok: true, delimiter: ',', ...table };
  }
  const text = decodeWhole(opened.text);
  return widestTable(text) ?? problem(whyNoBill(text));
}

function knownTable(mapping: ColumnMapping, width: number): KnownTable {
  const columns: ColumnMap = Object.fromEntries(
    Object.entries(mapping.columns).map(([field, column]) => [field, [column]]),
  );
  const { card, spendingIsPositive, headingLine } = mapping;
  const source = 'other';
  return {
    heading: {
      source,
      card,
      owner: null,
      account: null,
      from: null,
      through: null,
      statedRows: null,
    },
    read: rowReader({
      source,
      card,
      spendingIsPositive,
      columns,
      named: width,
      width: width + 1,
      statementMonth: null,
    }),
    headingLine,
  };
}

const widthOf = (lines: readonly CsvLine[], headingLine: number) =>
  lines.find(({ line }) => line >= Math.max(1, headingLine))?.cells.length ?? 0;

/**
 * Reads any CSV or XLSX by the columns the borrower named; never rejects. A mapping without a day or
 * an amount is `UNKNOWN_COLUMNS`.
 */
export async function readWithColumns(
  bytes: Uint8Array,
  name: string,
  mapping: ColumnMapping,
): Promise<BillReading> {
  const opened = await openBill(bytes);
  if (!opened.ok) return opened;
  if (missingColumns(mapping).length > 0) return problem('UNKNOWN_COLUMNS');
  const lines =
    'sheet' in opened ? opened.sheet : csvLines(mapping.delimiter)(decodeWhole(opened.text), true);
  return readLines(lines, name, knownTable(mapping, widthOf(lines, mapping.headingLine)));
}
