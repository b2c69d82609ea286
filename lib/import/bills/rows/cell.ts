// One cell, as it was meant: padding, tabs behind numbers and placeholders for nothing taken away.

const PLACEHOLDER = /^[-—/]+$/u;

/** The cell without padding; empty where it only holds `/`, `--` or a rule of dashes. */
export function textOf(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = cell.trim();
  const isPlaceholder = text.length > 0 && '-—/'.includes(text[0] ?? '') && PLACEHOLDER.test(text);
  return isPlaceholder ? '' : text;
}

/**
 * A column's name to compare by: without white space, in half-width brackets.
 *
 * @example nameOf('日 志 号') //=> '日志号'
 * @example nameOf('金额（元）') //=> '金额(元)'
 */
export const nameOf = (cell: string) => cell.normalize('NFKC').replace(/[\s\u200b\ufeff]/gu, '');

/** A line of the file as one text, for the borrower to recognize. */
export function wordsOf(cells: readonly string[]): string {
  let words = '';
  let commas = '';
  for (const cell of cells) {
    const text = cell.trim();
    if (text !== '') {
      words += commas + text;
      commas = '';
    }
    commas += ',';
  }
  return words;
}
