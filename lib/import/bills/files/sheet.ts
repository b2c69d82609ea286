// An XLSX file → lines of cells, whole and in this thread. The unpacked parts are packed again
// without compression, because the spreadsheet reader would otherwise start a worker from a blob,
// which a page that only trusts its own scripts forbids.

import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { CsvLine } from '../rows/csv-lines';

const SHEET_PARTS = /\.(xml|rels)$/u;
const two = (value: number) => `${value}`.padStart(2, '0');

/** A spreadsheet's date, which its reader gives in UTC, as a bill would print it. */
function textOfDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000);
  const day = `${rounded.getUTCFullYear()}-${two(rounded.getUTCMonth() + 1)}-${two(rounded.getUTCDate())}`;
  const time = [rounded.getUTCHours(), rounded.getUTCMinutes(), rounded.getUTCSeconds()];
  return `${day} ${time.map(two).join(':')}`;
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return textOfDate(cell);
  // 15 digits: what a spreadsheet shows of the binary fraction it stores
  return String(typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell);
}

/** The lines of an XLSX file's first sheet. Throws on a broken file. */
export async function sheetLines(bytes: Uint8Array): Promise<CsvLine[]> {
  const parts = unzipSync(bytes, { filter: ({ name }) => SHEET_PARTS.test(name) });
  const stored = zipSync(parts, { level: 0 });
  const rows = await readSheet(stored.slice().buffer);
  return rows.map((row, index) => {
    const cells = row.map(textOfCell);
    const filled = cells.findLastIndex((cell) => cell !== '') + 1;
    return { cells: cells.slice(0, filled), line: index + 1 };
  });
}

/** One text file out of a ZIP that needs no password. Throws on a broken file. */
export function unpackOne(bytes: Uint8Array, name: string): Uint8Array {
  return unzipSync(bytes, { filter: (entry) => entry.name === name })[name] ?? new Uint8Array();
}
