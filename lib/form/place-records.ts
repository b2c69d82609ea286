// Pasted repayment marks laid onto the accounts they belong to, one row an account.

import { parseMonthText } from '@/lib/format/dates';
import { addToMonth, monthIndex, monthOf, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import type { AccountDraft } from './draft';
import { parseRecordText, type RecordTextIssue } from './parse-record-text';
import { markAt } from './record';

type Placed = { at: number; last: IsoMonth; marks: string };

export type PlaceIssue =
  | RecordTextIssue
  | { code: 'TOO_MANY_ROWS'; found: number; expected: number }
  | { code: 'NOT_A_MONTH' }
  | { code: 'MONTH_IN_FUTURE'; month: IsoMonth };

type PlacedRecords =
  { ok: true; placed: Placed[]; last: IsoMonth } | { ok: false; issues: PlaceIssue[] };

type Target = {
  accounts: readonly AccountDraft[];
  /** The account that the first row belongs to. */
  from: number;
  /** The month of the last mark, as typed; this month where nothing was. */
  through: string;
  asOf: IsoDate;
};

function readMonth(through: string, asOf: IsoDate): IsoMonth | PlaceIssue {
  const month = through.trim() === '' ? monthOf(asOf) : parseMonthText(through);
  if (month === null) return { code: 'NOT_A_MONTH' };
  return monthIndex(month) > monthIndex(asOf) ? { code: 'MONTH_IN_FUTURE', month } : month;
}

/** The marks for each account, or everything that does not fit. A blank leaves a month as it is. */
export function placeRecords(
  text: string,
  { accounts, from, through, asOf }: Target,
): PlacedRecords {
  const read = parseRecordText(text);
  const last = readMonth(through, asOf);
  const issues: PlaceIssue[] = read.ok ? [] : [...read.issues];
  const rows = read.ok ? read.rows : [];
  const room = accounts.length - from;
  if (rows.length > room) {
    issues.push({ code: 'TOO_MANY_ROWS', found: rows.length, expected: room });
  }
  if (typeof last !== 'string') return { ok: false, issues: [last, ...issues] };
  if (issues.length > 0) return { ok: false, issues };
  const placed = rows.map((row, index) => ({
    at: from + index,
    last,
    marks: Array.from(row, (mark, place) => {
      const account = accounts[from + index];
      const month = addToMonth(last, place - row.length + 1);
      return mark === ' ' && account ? markAt(account.repayment, month) || ' ' : mark;
    }).join(''),
  }));
  return { ok: true, placed, last };
}
