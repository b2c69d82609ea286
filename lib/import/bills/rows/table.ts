// Lines of cells → a bill: what stands above the heading, the heading itself, and every line under
// it as a row, an unread line, a blank or furniture. No line is left out of the counts.

import type { BillHeading, BillRow, LineCounts, UnreadCode, UnreadLine } from '../bill';
import { layoutOf } from '../layouts/find-heading';
import { mapColumns } from '../layouts/layout';
import { textOf, wordsOf } from './cell';
import type { CsvLine } from './csv-lines';
import { headingOf, statementMonthOf } from './heading';
import { rowReader, widthsOf, type RowReader } from './read-row';

/** Lines above the heading; a file that has none in so many is no known bill. */
export const MAX_LINES_ABOVE = 200;

const FURNITURE =
  /^(.*合计(金额)?|总计.*|小计.*|共\d+笔.*|(收入|支出|不计收支|中性交易)[:：]?\d+笔.*|[-=*_#]{4,}.*|#.*|导出时间.*|打印时间.*|第\d+页.*|特别提示.*|温馨提示.*|说明.*|注[:：].*)$/u;

export type Batch = { rows: BillRow[]; unread: UnreadLine[] };

export type Table = {
  /** `null` until the heading was met. */
  heading: BillHeading | null;
  lines: LineCounts;
  add: (lines: readonly CsvLine[]) => Batch;
};

/** What is known before the first line: how to read, and the line of the heading, 0 for none. */
export type KnownTable = { heading: BillHeading; read: RowReader; headingLine: number };

const isRow = (read: BillRow | UnreadCode): read is BillRow => typeof read !== 'string';
const isBlank = (cells: readonly string[]) => cells.every((cell) => textOf(cell) === '');
const firstText = (cells: readonly string[]) =>
  textOf(cells.find((cell) => textOf(cell) !== '')).replace(/\s/gu, '');

/** A table that finds its own heading, or reads by a known one. */
export function billTable(known?: KnownTable): Table {
  const above: string[] = [];
  let read: RowReader | null = known?.headingLine === 0 ? known.read : null;
  let headingWords = '';

  const table: Table = {
    heading: known?.heading ?? null,
    lines: { preamble: 0, rows: 0, unread: 0, blank: 0, furniture: 0 },
    add: (lines) => {
      const batch: Batch = { rows: [], unread: [] };
      for (const line of lines) {
        if (read === null) seek(line);
        else settle(line, read, batch);
      }
      return batch;
    },
  };

  /** Looks for the heading, and keeps what stands above it. */
  function seek({ cells, line, alone }: CsvLine): void {
    table.lines.preamble += alone?.length ?? 1;
    if (known) {
      if (line >= known.headingLine) read = known.read;
      return;
    }
    const found = above.length < MAX_LINES_ABOVE ? layoutOf(cells) : null;
    if (found === null) {
      if (above.length < MAX_LINES_ABOVE) above.push(wordsOf(cells));
      return;
    }
    const text = above.join('\n');
    headingWords = wordsOf(cells);
    table.heading = headingOf(text, found.layout);
    read = rowReader({
      ...found.layout,
      columns: mapColumns(found.layout, found.names),
      ...widthsOf(found.names),
      statementMonth: statementMonthOf(text),
    });
  }

  /**
   * A record over several lines is one row, unless its later lines are rows of their own. Each line
   * is read once only: reading one numbers rows that are alike.
   */
  function settle({ cells, line, alone }: CsvLine, reader: RowReader, batch: Batch): void {
    if (alone === undefined) return place(reader(cells, line), cells, line, 1, batch);
    const later = alone.slice(1).map((each) => reader(each.cells, each.line));
    if (!later.some(isRow)) {
      const whole = reader(cells, line);
      if (isRow(whole)) return place(whole, cells, line, alone.length, batch);
    }
    alone.forEach((each, index) => {
      const read = later[index - 1] ?? reader(each.cells, each.line);
      place(read, each.cells, each.line, 1, batch);
    });
  }

  function place(
    read: BillRow | UnreadCode,
    cells: readonly string[],
    line: number,
    span: number,
    batch: Batch,
  ): void {
    if (isRow(read)) {
      table.lines.rows += span;
      batch.rows.push(read);
    } else if (isBlank(cells)) table.lines.blank += span;
    else if (read === 'NO_DATE' && isFurniture(cells)) table.lines.furniture += span;
    else {
      table.lines.unread += span;
      batch.unread.push({ line, code: read, words: wordsOf(cells) });
    }
  }

  const isFurniture = (cells: readonly string[]) =>
    FURNITURE.test(firstText(cells)) || (headingWords !== '' && wordsOf(cells) === headingWords);

  return table;
}
