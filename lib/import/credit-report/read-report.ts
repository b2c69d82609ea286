// The text of a personal credit report, brief version, as data. Everything in it ends up as an item
// with the words it came from, as a standing phrase, or in the list of what was not read.

import { generationOf, readHeader } from './header';
import { withoutSideNotes } from './headings';
import { readInquiries } from './inquiries';
import { partsOf, RECORDS_BEGIN, type Parts } from './parts';
import { readPublicRecords } from './public-records';
import { reconcile } from './reconcile';
import { readRecords } from './records';
import type { CreditReport, Refusal, ReportPart, ReportReading, Unread } from './report';
import { readSummary, restOfSummary } from './summary';
import { tidy, type TidyText } from './tidy';

/** Ten times the text of a report with 300 accounts and 3,000 inquiries. */
export const MAX_REPORT_CHARACTERS = 3_000_000;
/** With fewer characters than this a file holds page numbers or a stamp, not a report. */
const MIN_CHARACTERS = 20;

const TITLE = /个人信用报告/;

function refusalOf(text: string): Refusal | null {
  if (text.length < MIN_CHARACTERS) return 'noText';
  if (TITLE.test(text)) {
    return /信贷交易信息提示|信贷交易授信及负债信息/.test(text) ? 'detailedReport' : null;
  }
  return /企业信用报告|企业征信报告/.test(text) ? 'enterpriseReport' : null;
}

const listed = (part: ReportPart, pieces: readonly string[]): Unread[] =>
  pieces.filter((words) => words !== '').map((words) => ({ part, words }));

function readParts(
  source: TidyText,
  parts: Parts,
): Omit<Extract<ReportReading, { report: CreditReport }>, 'kind'> {
  const header = readHeader(parts.header);
  const matrix = readSummary(source.spaced);
  const records = readRecords(withoutSideNotes(parts.records), RECORDS_BEGIN);
  const publicPart = parts.publicRecords === null ? null : readPublicRecords(parts.publicRecords);
  const tables =
    parts.inquiries && readInquiries(source, parts.inquiries.start, parts.inquiries.end);
  const report: CreditReport = {
    generation: generationOf(source.text),
    reportedOn: header.reportedOn,
    queriedOn: header.queriedOn,
    summary: matrix?.summary ?? null,
    accounts: records.accounts,
    guarantees: records.guarantees,
    takeovers: records.takeovers,
    publicRecords: publicPart?.records ?? null,
    inquiries: tables?.inquiries ?? null,
  };
  const unread = [
    ...listed('header', [header.rest]),
    ...listed('summary', [matrix?.unread.length ? parts.summary : restOfSummary(parts.summary)]),
    ...records.unread,
    ...listed('publicRecords', publicPart?.unread ?? []),
    ...listed('statements', [parts.statements]),
    ...listed('inquiries', tables?.unread ?? []),
    ...listed('notes', [parts.afterNotes]),
  ];
  const mismatches = reconcile(report, tables?.numbered ?? 0, matrix?.unread ?? []);
  return { report, unread, mismatches };
}

const isBare = ({ accounts, guarantees, takeovers, inquiries }: CreditReport) =>
  accounts.length + guarantees.length + takeovers.length + (inquiries?.length ?? 0) === 0;

/**
 * Reads the text of a credit report, of either layout, as a PDF gives it or as it was pasted.
 * Never throws; time grows with the length of the text only.
 *
 * @example readCreditReport('随便写点什么，够二十个字就可以了吧，大概是够了') //=> { kind: 'notReport' }
 */
export function readCreditReport(text: string): ReportReading {
  if (text.length > MAX_REPORT_CHARACTERS) return { kind: 'tooLarge' };
  const source = tidy(text);
  const refusal = refusalOf(source.text);
  if (refusal) return { kind: refusal };
  const parts = partsOf(source.text);
  const read = readParts(source, parts);
  const titled = TITLE.test(parts.header);
  if (!titled && isBare(read.report)) return { kind: 'notReport' };
  const whole = titled && parts.inquiries !== null && parts.hasNotes;
  return { kind: whole ? 'report' : 'truncated', ...read };
}
