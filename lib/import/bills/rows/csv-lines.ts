// CSV text in pieces → lines of cells with their line numbers, through papaparse's parser.
//
// A quote that is never closed would swallow the rest of the file as one cell, and wallets write
// texts with quotes inside quotes as they are. A record that spans several lines or has odd quotes
// therefore carries its lines read one by one as well, and the table decides.

import Papa from 'papaparse';

export type CsvLine = {
  cells: string[];
  /** The first line of the record, from 1. */
  line: number;
  /** Of a record over several lines, or with odd quotes: each of its lines read alone. */
  alone?: CsvLine[];
};

/** A record longer than this is a quote left open, not a text. */
const MAX_RECORD_CHARACTERS = 65_536;
const NEW_LINE = '\n';

const linesIn = (text: string) => {
  let count = 0;
  for (let at = text.indexOf(NEW_LINE); at >= 0; at = text.indexOf(NEW_LINE, at + 1)) count += 1;
  return count;
};

const linesOfRecord = (cells: readonly string[]) =>
  1 + cells.reduce((sum, cell) => sum + linesIn(cell), 0);

/** Where a cell that begins at `at` ends: the place of the next mark, or the end of the line. */
function endOfCell(text: string, at: number, delimiter: string): number {
  const plain = text.indexOf(delimiter, at);
  const closing = text[at] === '"' ? text.indexOf(`"${delimiter}`, at + 1) : -1;
  if (closing >= 0) return closing + 1;
  const closesLine = text[at] === '"' && text.lastIndexOf('"') > at && /"\s*$/u.test(text);
  return plain < 0 || closesLine ? text.length : plain;
}

/** Cells of one line with odd quotes: a quote closes where a cell ends, and nowhere else. */
function lenientCells(text: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= text.length;) {
    const end = endOfCell(text, at, delimiter);
    cells.push(text.slice(at, end).replace(/^"|"\s*$/gu, ''));
    at = end + 1;
  }
  return cells;
}

/** A splitter that keeps what is not yet a whole line for the next piece; `last` empties it. */
export function csvLines(delimiter: string): (text: string, last: boolean) => CsvLine[] {
  const parser = new Papa.Parser({ delimiter, newline: NEW_LINE });
  const parse = (text: string, last: boolean) =>
    parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
  let carried = '';
  let line = 1;

  const readAlone = (text: string): string[] => {
    const { data, errors } = parse(text, true);
    return errors.length === 0 ? (data[0] ?? ['']) : lenientCells(text, delimiter);
  };

  const alone = (texts: readonly string[], from: number): CsvLine[] =>
    texts.map((text, index) => ({ cells: readAlone(text), line: from + index }));

  /** The records of text that ends on a whole record. */
  const number = (
    { data, errors }: Papa.ParseResult<string[]>,
    text: string,
    last: boolean,
  ): CsvLine[] => {
    const count = linesIn(text) + (last ? 1 : 0);
    const from = line;
    if (count === data.length && errors.length === 0) {
      line += count;
      return data.map((cells, index) => ({ cells, line: from + index }));
    }
    const texts = text.split(NEW_LINE);
    const doubtful = new Set(errors.map(({ row }) => row));
    return data.map((cells, index) => {
      const first = line;
      line += linesOfRecord(cells);
      if (line - first === 1 && !doubtful.has(index)) return { cells, line: first };
      return { cells, line: first, alone: alone(texts.slice(first - from, line - from), first) };
    });
  };

  /** Gives up on a quote left open: its lines are read one by one. */
  const release = (): CsvLine[] => {
    const end = carried.lastIndexOf(NEW_LINE);
    if (carried.length <= MAX_RECORD_CHARACTERS || end < 0) return [];
    const texts = carried.slice(0, end).split(NEW_LINE);
    carried = carried.slice(end + 1);
    const released = alone(texts, line);
    line += texts.length;
    return released;
  };

  return (piece, last) => {
    let text = carried + piece;
    // The parser finds nothing in an empty text, but what stood here was a blank line.
    if (last && text === NEW_LINE) {
      carried = '';
      return [{ cells: [''], line }];
    }
    if (last && text.endsWith(NEW_LINE)) text = text.slice(0, -1);
    const result = parse(text, last);
    const used = last ? text.length : result.meta.cursor;
    carried = text.slice(used);
    if (result.data.length === 0) return release();
    return [...number(result, text.slice(0, used), last), ...release()];
  };
}
