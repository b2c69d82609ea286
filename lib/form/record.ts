// One account's repayment record as it is typed: a mark a month, blanks allowed anywhere.

import { parseMonthText } from '@/lib/format/dates';
import { addToMonth, monthIndex, type IsoMonth } from '@/lib/units/calendar';
import type { FormIssue } from './issue';
import { month as monthKind } from './kinds';

/** `codes` end in the month `through`, oldest first; a space is a month not filled in. */
export type RecordDraft = { through: string; codes: string };

export const BLANK_RECORD: RecordDraft = { through: '', codes: '' };

/** Open, but how it was paid is not known: what a gap between filled months stands for. */
const UNKNOWN_MARK = '#';

/** The mark of one month; '' where none is filled in. */
export function markAt({ through, codes }: RecordDraft, month: IsoMonth): string {
  const last = parseMonthText(through);
  if (last === null) return '';
  return codes.charAt(codes.length - 1 - (monthIndex(last) - monthIndex(month))).trim();
}

/** The record without blanks at its ends. */
function trimmed(last: IsoMonth, codes: string): RecordDraft {
  const end = codes.trimEnd();
  if (end === '') return BLANK_RECORD;
  return { through: addToMonth(last, end.length - codes.length), codes: end.trimStart() };
}

/**
 * The record with marks written over the months that end with `last`; a space clears a month, and
 * months outside stay.
 *
 * @example withMarks({ through: '2026-10', codes: 'NN' }, '2026-11', '1') //=> '2026-11', 'NN1'
 */
export function withMarks(record: RecordDraft, last: IsoMonth, marks: string): RecordDraft {
  const through = parseMonthText(record.through) ?? last;
  const newest = Math.max(monthIndex(through), monthIndex(last));
  const oldest = Math.min(
    monthIndex(through) - record.codes.length + 1,
    monthIndex(last) - marks.length + 1,
  );
  const cells = Array.from({ length: newest - oldest + 1 }, () => ' ');
  const lay = (text: string, end: IsoMonth) => {
    const start = monthIndex(end) - text.length + 1 - oldest;
    Array.from(text).forEach((mark, index) => (cells[start + index] = mark));
  };
  lay(record.codes, through);
  lay(marks, last);
  return trimmed(addToMonth(through, newest - monthIndex(through)), cells.join(''));
}

/** How many marks lie before the first and after the last of these months. */
export function marksOutside({ through, codes }: RecordDraft, first: IsoMonth, last: IsoMonth) {
  const end = parseMonthText(through);
  if (end === null) return { before: 0, after: 0 };
  const start = monthIndex(end) - codes.length + 1;
  return {
    before: Math.max(0, Math.min(codes.length, monthIndex(first) - start)),
    after: Math.max(0, Math.min(codes.length, monthIndex(end) - monthIndex(last))),
  };
}

/**
 * The marks of these months with every blank filled in as on time, or as not yet open before the
 * account was.
 */
export const withoutBlanks = (
  record: RecordDraft,
  months: readonly IsoMonth[],
  openedOn: string,
): string => {
  const opened = parseMonthText(openedOn);
  return months
    .map((month) => markAt(record, month) || (opened !== null && month < opened ? '/' : 'N'))
    .join('');
};

/** The record for a profile: gaps become "not known", and one without a mark is no record. */
export function readRecord(draft: RecordDraft, path: FormIssue['path'], issues: FormIssue[]) {
  if (draft.codes.trim() === '') return null;
  const reading = monthKind.read(draft.through);
  if (!reading.ok) issues.push({ path: [...path, 'through'], code: reading.code, params: {} });
  const last = reading.ok ? reading.value : monthKind.standIn;
  const { through, codes } = trimmed(last, draft.codes);
  return { through: through as IsoMonth, codes: codes.replaceAll(' ', UNKNOWN_MARK) };
}
