// The matrix of counts at the top of a report. Its cells are kept apart by spaces only, and side
// notes are printed among them: a number inside a note (60 or 90 days) is no count.

import { withoutSideNotes } from './headings';
import {
  SUMMARY_COLUMNS,
  SUMMARY_ROWS,
  type Summary,
  type SummaryColumn,
  type SummaryRow,
} from './report';

/** A phrase that a line's end may cut anywhere. */
const loose = (phrase: string) => Array.from(phrase).join('\\s?');

const BEGIN = new RegExp(loose('信息概要'));
const END = new RegExp(
  [
    ...['明细如下', '系统中没有您', '非信贷交易记录', '公共记录'].map(loose),
    String.raw`\d(?:\s?\d){3}\s?年`,
  ].join('|'),
);
const NOTE_NUMBERS = /超过\s?[69]0\s?天/g;

/** Longer labels first, since the last ends as others do. */
const LABELS: readonly (readonly [string, string])[] = [
  ['over90', '发生过90天以上逾期的账户数'],
  ['overdue', '发生过逾期的账户数'],
  ['open', '未结清/未销户账户数'],
  ['guarantees', '相关还款责任账户数'],
  ['guarantees', '为他人担保笔数'],
  ['guarantees', '为个人'],
  ['guarantees', '为企业'],
];
const PATTERNS = LABELS.map(
  ([row, label]) => [new RegExp(loose(label), 'g'), ` @${row} `] as const,
);
const MARKERS: Readonly<Record<string, SummaryRow | 'guarantees' | 'none'>> = {
  '@over90': 'over90',
  '@overdue': 'overdue',
  '@open': 'open',
  '@guarantees': 'guarantees',
  账户数: 'accounts',
  笔数: 'none',
};
const HEADINGS = [
  ...['信贷记录', '信息概要', '资产处置信息', '保证人代偿信息', '垫款信息', '信用卡', '购房贷款'],
  ...['其他贷款', '其他业务', '贷款', '购房', '其他', '相关还款责任信息'],
  ...['为他人担保信息'],
];
const ROW_LABELS = new RegExp(
  [...LABELS.map(([, label]) => label), '账户数', '笔数'].join('|'),
  'g',
);
const HEADING_WORDS = new RegExp(HEADINGS.join('|'), 'g');
const COUNTS = /\d+(?![\d天])|-|—/g;
const CELL = /^(?:\d{1,4}|-{1,2}|—{1,2})$/;

const countOf = (cell: string): number | null => (/^\d/.test(cell) ? Number(cell) : null);

/** The first layout has no column for other business. */
function rowOf(cells: readonly string[]): Record<SummaryColumn, number | null> {
  const given = cells.length < SUMMARY_COLUMNS.length - 1 ? [] : cells;
  const count = (index: number) => countOf(given[index] ?? '--');
  return { cards: count(0), housing: count(1), otherLoans: count(2), otherBusiness: count(3) };
}

function cellsByRow(matrix: string): Map<string, string[]> {
  const marked = PATTERNS.reduce(
    (text, [pattern, marker]) => text.replace(pattern, marker),
    matrix.replace(NOTE_NUMBERS, ''),
  );
  const rows = new Map<string, string[]>();
  let row = 'none';
  for (const token of marked.split(/\s+/)) {
    if (Object.hasOwn(MARKERS, token)) row = MARKERS[token] ?? 'none';
    else if (CELL.test(token)) {
      const cells = rows.get(row);
      if (cells) cells.push(token);
      else rows.set(row, [token]);
    }
  }
  return rows;
}

/**
 * The counts in a report's summary; `null` where there is none. `unread` names the rows of it that
 * could not be read. `spaced` is the tidy text with its spaces.
 */
export function readSummary(spaced: string): { summary: Summary; unread: SummaryRow[] } | null {
  const begin = BEGIN.exec(spaced);
  if (begin === null) return null;
  const after = spaced.slice(begin.index + begin[0].length);
  const end = END.exec(after);
  const rows = cellsByRow(after.slice(0, end?.index));
  const row = (name: SummaryRow) => rowOf(rows.get(name) ?? []);
  const guarantees = (rows.get('guarantees') ?? []).map(countOf).filter((count) => count !== null);
  return {
    summary: {
      counts: {
        accounts: row('accounts'),
        open: row('open'),
        overdue: row('overdue'),
        over90: row('over90'),
      },
      guarantees: guarantees.length === 0 ? null : guarantees.reduce((sum, count) => sum + count),
    },
    unread: SUMMARY_ROWS.filter(
      (name) => (rows.get(name) ?? []).length < SUMMARY_COLUMNS.length - 1,
    ),
  };
}

/** What stands in the summary's part of a tidy text and is no part of a matrix; `''` for nothing. */
export const restOfSummary = (part: string): string =>
  withoutSideNotes(part.replace(ROW_LABELS, '').replace(COUNTS, '')).replace(HEADING_WORDS, '');
