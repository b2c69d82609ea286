// Text in pieces → rows in pieces: the one path for a file read whole and for one that streams. The
// first piece must hold the heading.

import type { BillProblemCode, BillReading, ReadBill } from '../bill';
import { guessTable } from '../columns/guess';
import { isGarbled } from '../files/decode';
import { csvLines, type CsvLine } from './csv-lines';
import { DELIMITERS, delimiterOf, headLines, HEAD_CHARACTERS, type Delimiter } from './delimiter';
import { billTable, type Batch, type KnownTable, type Table } from './table';

type TextBill = { push: (text: string, last: boolean) => Batch; table: Table };

/** A reader of text under a known mark; with a known heading, for columns the borrower named. */
export function textBill(delimiter: Delimiter, known?: KnownTable): TextBill {
  const split = csvLines(delimiter);
  const table = billTable(known);
  return { push: (text, last) => table.add(split(text, last)), table };
}

/** Why a text holds no known bill. */
export function whyNoBill(text: string): BillProblemCode {
  const head = text.slice(0, HEAD_CHARACTERS);
  if (head.trim() === '') return 'EMPTY';
  if (isGarbled(head)) return 'WRONG_ENCODING';
  const isTable = DELIMITERS.some((delimiter) => guessTable(headLines(head, delimiter)) !== null);
  return isTable ? 'UNKNOWN_COLUMNS' : 'NOT_A_BILL';
}

/** The reading of a finished table; a heading without one line under it is no bill. */
export function readingOf(table: Table, batch: Batch, name: string): BillReading {
  const { heading, lines } = table;
  if (heading === null) return { ok: false, code: 'NOT_A_BILL' };
  if (lines.rows === 0 && lines.unread === 0) return { ok: false, code: 'NO_TRANSACTIONS' };
  return { ok: true, name, heading, lines, ...batch } satisfies ReadBill;
}

/** A whole text, by a heading it is known to hold. */
export function readText(text: string, name: string): BillReading {
  const delimiter = delimiterOf(text);
  if (delimiter === null) return { ok: false, code: whyNoBill(text) };
  const { push, table } = textBill(delimiter);
  return readingOf(table, push(text, true), name);
}

/** A spreadsheet's lines, which need no parting. */
export function readLines(lines: readonly CsvLine[], name: string, known?: KnownTable) {
  const table = billTable(known);
  const batch = table.add(lines);
  if (table.heading !== null) return readingOf(table, batch, name);
  const code = guessTable(lines) === null ? 'NOT_A_BILL' : 'UNKNOWN_COLUMNS';
  return { ok: false, code } satisfies BillReading;
}
