// Both tables of inquiries: who looked at the report over the last two years, and why. A row is its
// number, its day, the institution and the reason; without spaces nothing but the order tells them
// apart, and a long institution's name runs over into lines above and below its row.

import { holdsReason, reasonAtEnd } from './inquiry-reasons';
import { toDay } from './pieces';
import type { ReportInquiry } from './report';
import type { TidyText } from './tidy';

type InquiryTables = {
  inquiries: ReportInquiry[];
  /** How many rows the row numbers promise. */
  numbered: number;
  unread: string[];
};

const HEADINGS =
  '查询记录|这部分包含您的信用报告最近2年被查询的记录。|机构查询记录明细|个人查询记录明细|本人查询记录明细|编号查询日期查询(?:机构|操作员)查询原因|系统中没有您最近2年[^。]{0,20}记录。?';
const ROW = String.raw`(\d{0,4}?)((?:19|20)\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?)`;
const TOKEN = new RegExp(`${ROW}|${HEADINGS}`, 'g');
/** The second layout prints `机构/用户名`: the user's name says nothing. */
const USER = /\/[^/]{0,30}$/;

/** A name that runs over more lines than this is no name. */
const MAX_LINES_BELOW = 1;
/** What stands between two rows is the end of one name and the beginning of the next. */
const MAX_BETWEEN = 4;
const MAX_NAME = 60;

type Row = { number: string; day: string; start: number; bodyStart: number; end: number };
type Body = { head: string; told: ReturnType<typeof reasonAtEnd>; below: string[] };

/** A row whose day was damaged is no part of a name: neither a day nor a reason stands in one. */
const isName = (text: string) =>
  text.length <= MAX_NAME && !/\d[年月日]/.test(text) && !holdsReason(text);

/** The lines of a stretch of the text. */
function linesOf({ text, breaks }: TidyText, start: number, end: number): string[] {
  const lines: string[] = [];
  let from = start;
  for (let place = start + 1; place <= end; place += 1) {
    if (place === end || breaks.has(place)) {
      lines.push(text.slice(from, place));
      from = place;
    }
  }
  return lines.filter((line) => line !== '');
}

/** A row's text up to its reason, and the lines below it that belong to this name or the next. */
function readBody(lines: readonly string[]): Body {
  const whole = lines.join('');
  const told = reasonAtEnd(whole);
  if (told && (told.at === 0 || isName(whole.slice(0, told.at)))) {
    return { head: whole.slice(0, told.at), told, below: [] };
  }
  for (let count = lines.length - 1; count >= Math.max(1, lines.length - MAX_BETWEEN); count -= 1) {
    const upper = lines.slice(0, count).join('');
    const reason = reasonAtEnd(upper);
    if (reason && lines.slice(count).every(isName))
      return { head: upper.slice(0, reason.at), told: reason, below: lines.slice(count) };
  }
  return { head: whole, told: null, below: [] };
}

/** Where a table's headings and rows stand, and the stretches of text in no row. */
function findRows(text: string, start: number, end: number) {
  const rows: Row[] = [];
  const between: { start: number; end: number }[] = [];
  let row: Row | null = null;
  let from = start;
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    if (match.index >= end) break;
    if (row) row.end = match.index;
    else between.push({ start: from, end: match.index });
    from = match.index + match[0].length;
    row = null;
    if (match[2] !== undefined) {
      row = { number: match[1] ?? '', day: match[2], start: match.index, bodyStart: from, end };
      rows.push(row);
    }
  }
  if (row === null) between.push({ start: from, end });
  return { rows, between };
}

/**
 * Lines below a row are the rest of its name, or the beginning of the next one's where that row
 * shows none of its own; what can be neither is handed back as not read.
 */
function shareLines(body: Body, next: Body | undefined) {
  const { below, head } = body;
  if (next?.head === '' && next.told !== null && next.told.reason !== 'self') {
    const own = head === '' ? Math.floor(below.length / 2) : 0;
    return { own: below.slice(0, own), next: below.slice(own), unread: [] };
  }
  return below.length > MAX_LINES_BELOW
    ? { own: [], next: [], unread: below }
    : { own: below, next: [], unread: [] };
}

/** How many rows the numbers in front of them promise, table by table. */
function countNumbered(rows: readonly Row[]): number {
  let total = 0;
  let highest = 0;
  let count = 0;
  for (const row of rows) {
    const number = Number(row.number);
    if (number === 1 && count > 0) {
      total += Math.max(highest, count);
      highest = count = 0;
    }
    highest = Math.max(highest, number);
    count += 1;
  }
  return total + Math.max(highest, count);
}

/** Reads the inquiry tables between two places of a tidy text. Linear in its length. */
export function readInquiries(tidy: TidyText, start: number, end: number): InquiryTables {
  const { rows, between } = findRows(tidy.text, start, end);
  const bodies = rows.map((row) => readBody(linesOf(tidy, row.bodyStart, row.end)));
  const inquiries: ReportInquiry[] = [];
  const unread: string[] = [];
  let above: string[] = [];
  for (const stretch of between) {
    const lines = linesOf(tidy, stretch.start, stretch.end);
    if (stretch.end === rows[0]?.start && bodies[0]?.head === '') above = lines;
    else unread.push(...lines);
  }
  rows.forEach((row, index) => {
    const told = tidy.text.slice(row.bodyStart, row.end);
    const words = `${row.number} ${row.day} ${told}`.trim();
    const body = bodies[index];
    const on = toDay(row.day);
    if (!body?.told || on === null) {
      unread.push(...above, words);
      above = [];
      return;
    }
    const { reason } = body.told;
    const lines = shareLines(body, bodies[index + 1]);
    const name = [...above, body.head, ...lines.own].join('').replace(USER, '');
    if (reason === 'self' && name !== '') unread.push(name);
    unread.push(...lines.unread);
    above = lines.next;
    inquiries.push({ on, institution: reason === 'self' ? '' : name, reason, words });
  });
  return { inquiries, numbered: countNumbered(rows), unread: [...unread, ...above] };
}
