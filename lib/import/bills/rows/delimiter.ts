// Which mark parts the cells of a text: the one under which a known heading appears, or, for an
// unknown table, the one that gives the most even columns.

import { layoutOf } from '../layouts/find-heading';
import { csvLines, type CsvLine } from './csv-lines';
import { MAX_LINES_ABOVE } from './table';

export const DELIMITERS = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** As much of a text as is looked at to find its heading. */
export const HEAD_CHARACTERS = 131_072;

/** The first lines of a text, parted by a mark. */
export const headLines = (text: string, delimiter: Delimiter): CsvLine[] =>
  csvLines(delimiter)(text.slice(0, HEAD_CHARACTERS), true).slice(0, MAX_LINES_ABOVE + 1);

/** The mark under which a known heading appears; `null` when none does. */
export function delimiterOf(text: string): Delimiter | null {
  const head = text.slice(0, HEAD_CHARACTERS);
  const found = DELIMITERS.find(
    (delimiter) =>
      head.includes(delimiter) &&
      headLines(head, delimiter).some(({ cells }) => layoutOf(cells) !== null),
  );
  return found ?? null;
}
