// One cell, as it was meant: padding, tabs behind numbers and placeholders for nothing taken away.

const PLACEHOLDER = /^[-—/]+$/u;

/** The cell without padding; empty where it only holds `/`, `--` or a rule of dashes. */
export function textOf(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = cell.trim();
  return PLACEHOLDER.test(text) ? '' : text;
}

/**
 * A column's name to compare by: without white space, in half-width brackets.
 *
 * @example nameOf('日 志 号') //=> '日志号'
 * @example nameOf('金额（元）') //=> '金额(元)'
 */
export const nameOf = (cell: string) => cell.normalize('NFKC').replace(/[\s\u200b\ufeff]/gu, '');

/** A line of the file as one text, for the borrower to recognize. */
export const wordsOf = (cells: readonly string[]) =>
  cells
    .map((cell) => cell.trim())
    .join(',')
    .replace(/,+$/, '');
