// CSV text in pieces → lines of cells with their line numbers, through papaparse's parser.
//
// A quote that is never closed would swallow the rest of the file as one cell. A record that spans
// several lines therefore carries those lines read one by one as well, and the table decides.

import Papa from 'papaparse';

export type CsvLine = {
  cells: string[];
  /** The first line of the record, from 1. */
  line: number;
  /** Of a record over several lines: each of those lines read alone. */
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

/** A splitter that keeps what is not yet a whole line for the next piece; `last` empties it. */
export function csvLines(delimiter: string): (text: string, last: boolean) => CsvLine[] {
  const parser = new Papa.Parser({ delimiter, newline: NEW_LINE });
  let carried = '';
  let line = 1;

  const readAlone = (text: string): string[] => {
    const { data, errors } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>;
    if (errors.length === 0) return data[0] ?? [''];
    return text.split(delimiter).map((cell) => cell.replaceAll('"', ''));
  };

  const alone = (texts: readonly string[], from: number): CsvLine[] =>
    texts.map((text, index) => ({ cells: readAlone(text), line: from + index }));

  /** The records of text that ends on a whole record. */
  const number = (records: string[][], text: string): CsvLine[] => {
    const count = linesIn(text) + (text.endsWith(NEW_LINE) ? 0 : 1);
    if (count === records.length) {
      const from = line;
      line += count;
      return records.map((cells, index) => ({ cells, line: from + index }));
    }
    const texts = text.split(NEW_LINE);
    const start = line;
    return records.map((cells) => {
      const from = line;
      const span = linesOfRecord(cells);
      line += span;
      if (span === 1) return { cells, line: from };
      return { cells, line: from, alone: alone(texts.slice(from - start, line - start), from) };
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
    if (last && text.endsWith(NEW_LINE)) text = text.slice(0, -1);
    const { data, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
    const used = last ? text.length : meta.cursor;
    carried = text.slice(used);
    if (data.length === 0) return release();
    return [...number(data, text.slice(0, used)), ...release()];
  };
}
