// What stands in the boxes that take many rows at once: laid into the form, or said why not.

import type { FieldError } from '@/components/ui/error-summary';
import { fill } from '@/lib/content/fill';
import { INQUIRY_REASONS as WORDS } from '@/lib/content/lists/inquiry-reasons';
import { paste } from '@/lib/content/screens/check-record';
import { inquiries } from '@/lib/content/screens/check-rows';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Draft } from '@/lib/form/draft';
import { parseInquiryText, type ReasonWords } from '@/lib/form/parse-inquiry-text';
import { placeRecords, type PlaceIssue } from '@/lib/form/place-records';
import { INQUIRY_REASONS } from '@/lib/review';
import type { IsoDate, IsoMonth } from '@/lib/units/calendar';
import type { Change } from './form-state';

type Taken = {
  changes: Change[];
  notes: FieldError[];
  /** How many accounts or inquiries were taken over. */
  count: number;
  last?: IsoMonth;
};

const TOLD_AT_ONCE = 5;

/** The report's own wording and the labels in both languages. */
const REASON_WORDS: ReasonWords = INQUIRY_REASONS.flatMap((reason) =>
  [WORDS[reason].report, WORDS[reason].label['zh-CN'], WORDS[reason].label.en].map(
    (word) => [word, reason] as const,
  ),
);

const boxOf = ({ code }: PlaceIssue) =>
  code === 'NOT_A_MONTH' || code === 'MONTH_IN_FUTURE' ? 'pasted.recordsThrough' : 'pasted.records';

function placeNote(issue: PlaceIssue, locale: Locale): FieldError {
  const { code, ...figures } = issue;
  const params = 'month' in issue ? { month: formatMonth(issue.month, locale) } : figures;
  return { id: boxOf(issue), message: fill(paste[code], locale, params) };
}

/** Lays pasted marks onto the accounts; what does not fit leaves everything as it is. */
export function takeRecords(draft: Draft, asOf: IsoDate, locale: Locale): Taken {
  const { records, recordsThrough, recordsFrom } = draft.pasted;
  const from = Math.max(
    0,
    draft.accounts.findIndex(({ id }) => id === recordsFrom),
  );
  const { accounts } = draft;
  const read = placeRecords(records, { accounts, from, through: recordsThrough, asOf });
  if (!read.ok) {
    const notes = read.issues.slice(0, TOLD_AT_ONCE).map((issue) => placeNote(issue, locale));
    return { changes: [], notes, count: 0 };
  }
  const changes: Change[] = [
    { type: 'marks', marks: read.placed },
    { type: 'text', path: 'pasted.records', text: '' },
  ];
  return { changes, notes: [], count: read.placed.length, last: read.last };
}

/** Adds the pasted lines that can be read; the others stay in the box. */
export function takeInquiries(draft: Draft, locale: Locale): Taken {
  const text = draft.pasted.inquiries;
  const id = 'pasted.inquiries';
  if (text.trim() === '') {
    return { changes: [], notes: [{ id, message: inquiries.nothing[locale] }], count: 0 };
  }
  const { rows, issues, rest } = parseInquiryText(text, REASON_WORDS);
  const notes = issues.slice(0, TOLD_AT_ONCE).map(({ code, line, text: found }) => ({
    id,
    message: fill(code === 'NO_DATE' ? inquiries.noDate : inquiries.noReason, locale, {
      line,
      text: found.slice(0, 40),
    }),
  }));
  const changes: Change[] = [
    { type: 'insert', list: 'inquiries', rows },
    { type: 'text', path: 'pasted.inquiries', text: rest },
  ];
  return { changes, notes, count: rows.length };
}

const NOTHING: Taken = { changes: [], notes: [], count: 0 };

/** What is left in a part's box is taken over before going on, so that it is not lost unseen. */
export function takeLeft(section: string, draft: Draft, asOf: IsoDate, locale: Locale): Taken {
  const { pasted, told } = draft;
  if (section === 'record' && pasted.records.trim() !== '') {
    return takeRecords(draft, asOf, locale);
  }
  const listed = told.inquiries === 'some' && pasted.inquiries.trim() !== '';
  return section === 'inquiries' && listed ? takeInquiries(draft, locale) : NOTHING;
}
