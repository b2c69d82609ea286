// Inquiries as they are pasted from a credit report: a line each, with or without its number.

import { parseDateText } from '@/lib/format/dates';
import type { InquiryReason } from '@/lib/review';
import type { InquiryDraft } from './draft';

/** `line` counts among the lines that were not understood. */
type InquiryTextIssue = { code: 'NO_DATE' | 'NO_REASON'; line: number; text: string };

type InquiryText = {
  rows: InquiryDraft[];
  issues: InquiryTextIssue[];
  /** The lines that were not understood, as they were. */
  rest: string;
};

/** What a reason may be called, and the reason. */
export type ReasonWords = readonly (readonly [string, InquiryReason])[];

const DATE = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?|(?:19|20)\d{6}/;
const EDGES = /^[\s,;|，、；｜]+|[\s,;|，、；｜]+$/gu;

/** The reason named last in a text, and where its name begins; the longest name where two fit. */
function reasonIn(text: string, words: ReasonWords) {
  const found = words
    .map(([word, reason]) => ({ reason, at: text.lastIndexOf(word), length: word.length }))
    .filter(({ at }) => at >= 0);
  return found.sort((a, b) => b.at + b.length - (a.at + a.length) || b.length - a.length)[0];
}

function readLine(line: string, words: ReasonWords): InquiryDraft | InquiryTextIssue['code'] {
  const text = line.normalize('NFKC');
  const date = DATE.exec(text);
  const on = date && parseDateText(date[0]);
  if (!date || !on) return 'NO_DATE';
  const after = text.slice(date.index + date[0].length);
  const reason = reasonIn(after, words);
  if (!reason) return 'NO_REASON';
  return { on, institution: after.slice(0, reason.at).replace(EDGES, ''), reason: reason.reason };
}

/**
 * The inquiries that a text lists, and the lines that could not be read. What stands before the
 * date is the row's number; what stands between date and reason is the institution.
 *
 * @example parseInquiryText('12026年03月14日 某银行 贷款审批', [['贷款审批', 'loanApproval']]).rows
 *   //=> [{ on: '2026-03-14', institution: '某银行', reason: 'loanApproval' }]
 */
export function parseInquiryText(text: string, words: ReasonWords): InquiryText {
  const rows: InquiryDraft[] = [];
  const issues: InquiryTextIssue[] = [];
  const rest: string[] = [];
  text.split(/\r?\n/).forEach((line) => {
    if (line.trim() === '') return;
    const read = readLine(line, words);
    if (typeof read !== 'string') {
      rows.push(read);
      return;
    }
    rest.push(line);
    issues.push({ code: read, line: rest.length, text: line.trim() });
  });
  return { rows, issues, rest: rest.join('\n') };
}
