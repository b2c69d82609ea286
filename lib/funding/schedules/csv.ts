// A schedule as text for a spreadsheet. Names come from the borrower, and a spreadsheet runs a cell
// that begins like a formula: such text is kept as text.

import type { Fen } from '@/lib/units/fen';
import { printable } from '@/lib/units/plain-text';

/** An amount is written in yuan with two decimals, `null` as an empty cell. */
export type Cell = string | { fen: Fen } | { count: number } | null;

const FORMULA_START = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') {
    return 'fen' in cell ? (cell.fen / 100).toFixed(2) : `${cell.count}`;
  }
  const seen = printable(cell);
  const text = FORMULA_START.test(seen) ? `'${seen}` : seen;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Comma-separated text by RFC 4180, with the mark by which spreadsheets know UTF-8.
 *
 * @example csvText([['甲', { fen: yuan(3) }]]) //=> '\uFEFF甲,3.00\r\n'
 */
export const csvText = (rows: readonly (readonly Cell[])[]) =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
