// Where the parts of a report begin and end, in its tidy text. A part that is not there is empty.

import type { Place } from './headings';

export type Parts = {
  /** Up to the first part; number, times and person. */
  header: string;
  summary: string;
  /** Accounts, guarantees, what is not credit, and statements. */
  records: string;
  /** `null` when the part is not there. */
  publicRecords: string | null;
  statements: string;
  /** The inquiry tables, as places; `null` when they are not there. */
  inquiries: { start: number; end: number } | null;
  /** What follows the closing notes. */
  afterNotes: string;
  /** Whether the closing notes were found. */
  hasNotes: boolean;
};

/** Where the records begin without a heading of their own. */
export const RECORDS_BEGIN: Place = { part: 'accounts', column: null, neverOverdue: null };

const FIRST_ITEM =
  /(?:\d{1,3}[.、])?(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^。；]{1,200}?(?:发放的|授信|承担相关还款责任|提供担保|进行最近一次代偿|接[收受]债[权务])/;
const GROUP =
  /(?:信用卡|购房贷款|其他贷款|贷款|其他业务)?(?:从未|发生过|透支超过)(?:[^。：，；\d\-/]|[69]0天的?准?贷记卡){0,50}明细如下：/;
const AFTER_SUMMARY = [FIRST_ITEM, GROUP, /系统中没有您/, /非信贷交易记录/, /公共记录/];
const INQUIRIES =
  /查询记录这部分包含|机构查询记录明细|个人查询记录明细|本人查询记录明细|这部分包含您的信用报告最近2年被查询/;
const NOTES = /(?:说明)?(?:1[.、])?除查询记录外/;
/** The notes end with the hotline's number; where that is missing, they are no longer than this. */
const NOTES_LENGTH = 1500;
const HOTLINE = /400-?810-?8866。?/;

const indexOf = (text: string, pattern: RegExp) => {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
};
const firstOf = (text: string, patterns: readonly RegExp[]) =>
  Math.min(...patterns.map((pattern) => indexOf(text, pattern)));

/** Cuts a tidy text into a report's parts. */
export function partsOf(text: string): Parts {
  const inquiriesAt = indexOf(text, INQUIRIES);
  const notesAt = inquiriesAt + indexOf(text.slice(inquiriesAt), NOTES);
  const notes = text.slice(notesAt);
  const hotline = HOTLINE.exec(notes);
  const before = text.slice(0, inquiriesAt);
  const publicAt = indexOf(before, /公共记录/);
  const statementsAt = publicAt + indexOf(before.slice(publicAt), /机构说明/);
  const credit = before.slice(0, publicAt);
  const headerEnd = firstOf(credit, [/信贷记录/, /信息概要/, ...AFTER_SUMMARY]);
  const summaryAt = credit.indexOf('信息概要');
  const summaryEnd =
    summaryAt < 0 ? headerEnd : summaryAt + firstOf(credit.slice(summaryAt), AFTER_SUMMARY);
  return {
    header: credit.slice(0, headerEnd),
    summary: credit.slice(headerEnd, summaryEnd),
    records: credit.slice(summaryEnd),
    publicRecords: publicAt === before.length ? null : before.slice(publicAt, statementsAt),
    statements: before.slice(statementsAt).replace('机构说明', ''),
    inquiries: inquiriesAt === text.length ? null : { start: inquiriesAt, end: notesAt },
    afterNotes: notes.slice(hotline ? hotline.index + hotline[0].length : NOTES_LENGTH),
    hasNotes: notes !== '',
  };
}
