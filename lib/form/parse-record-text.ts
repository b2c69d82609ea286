// Repayment marks as they are pasted: one account's or several, from a report, a chat or a sheet.

import { normalizeTyped } from '@/lib/format/typed-text';

const RECORD_WIDTH = 24;

/** The place of a problem, both counted from 1. */
export type RecordTextIssue =
  | { code: 'EMPTY' }
  | { code: 'WRONG_WIDTH'; row: number; found: number; expected: number }
  | { code: 'UNKNOWN_MARK'; row: number; position: number; mark: string };

type RecordText = { ok: true; rows: string[] } | { ok: false; issues: RecordTextIssue[] };

/** The marks a credit report uses, and a blank for an empty cell of a sheet. */
const KNOWN = /^[N1-7*#/ABCDGMZ ]$/;
const SEPARATORS = /[\s,;|，、；｜]+/gu;

/** One line's marks. Between tabs, an empty cell is a month left blank. */
function marksOf(line: string): string[] {
  if (!line.includes('\t')) return Array.from(toMarks(line));
  const cells = line.replace(/\r$/, '').split('\t').map(toMarks);
  return cells.flatMap((cell) => (cell === '' ? [' '] : Array.from(cell)));
}

const toMarks = (text: string) => normalizeTyped(text.replace(SEPARATORS, '')).toUpperCase();

function issuesOf(marks: readonly string[], row: number, width: number): RecordTextIssue[] {
  const unknown = marks.flatMap((mark, index): RecordTextIssue[] =>
    KNOWN.test(mark) ? [] : [{ code: 'UNKNOWN_MARK', row, position: index + 1, mark }],
  );
  return marks.length === width
    ? unknown
    : [{ code: 'WRONG_WIDTH', row, found: marks.length, expected: width }, ...unknown];
}

/**
 * One record a line, oldest month first, each `width` marks wide; a single record may also be
 * spread over several lines. Spaces, commas and tabs between marks, full-width and small letters
 * are all the same. Nothing is cut or filled up: a line that does not fit is an issue.
 *
 * @example parseRecordText('ｎ，n,1 N', 4) //=> { ok: true, rows: ['NN1N'] }
 */
export function parseRecordText(text: string, width = RECORD_WIDTH): RecordText {
  const lines = text
    .split(/\r?\n/)
    .map(marksOf)
    .filter((marks) => marks.some((mark) => mark !== ' '));
  if (lines.length === 0) return { ok: false, issues: [{ code: 'EMPTY' }] };
  const spread = lines.some((marks) => marks.length !== width) && lines.flat().length === width;
  const rows = spread ? [lines.flat()] : lines;
  const issues = rows.flatMap((marks, index) => issuesOf(marks, index + 1, width));
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, rows: rows.map((marks) => marks.join('')) };
}
