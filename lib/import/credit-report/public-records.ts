// Public records: tax arrears, judgments, enforcement, penalties. Each is a block of labels and
// values; a value ends where the next label begins, whatever the page's columns did to the spaces.

import type { PublicRecordKind } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { withoutSideNotes } from './headings';
import { toAmount, toDay, toMonth } from './pieces';
import type { ReportPublicRecord } from './report';

const KINDS: Readonly<Record<string, PublicRecordKind>> = {
  欠税记录: 'taxArrears',
  民事判决记录: 'judgment',
  强制执行记录: 'enforcement',
  行政处罚记录: 'penalty',
};

/** The first label of each block: when it comes again, another record begins. */
const FIRST = ['主管税务机关', '立案法院', '执行法院', '处罚机构'];
const DATED = ['欠税统计时间', '立案时间', '处罚生效时间'];
const RESOLVED = ['结案时间', '处罚截止时间'];
const AMOUNTS = ['欠税总额', '诉讼标的金额', '申请执行标的金额', '处罚金额'];
const OTHER = [
  ...['纳税人识别号', '案号', '案由', '执行案由', '结案方式', '案件状态', '诉讼标的'],
  ...['判决/调解结果', '判决/调解生效时间', '申请执行标的', '已执行标的', '已执行标的金额'],
  ...['文书编号', '处罚内容', '是否行政复议', '行政复议结果'],
];
const LABELS = [...FIRST, ...DATED, ...RESOLVED, ...AMOUNTS, ...OTHER].sort(
  (a, b) => b.length - a.length,
);
const TOKEN = new RegExp(`(${Object.keys(KINDS).join('|')})|(${LABELS.join('|')})：`, 'g');
const EMPTY_STATE = /系统中没有您最近5年内的[^。]{2,80}记录。?/g;

/** A day, or the first of a month where only that is printed. */
function dayOf(value: string): IsoDate | null {
  const month = toMonth(value);
  return toDay(value) ?? (month && (`${month}-01` as IsoDate));
}

type Draft = { record: ReportPublicRecord; seen: Set<string> };

const draftOf = (kind: PublicRecordKind): Draft => ({
  record: { kind, on: null, resolvedOn: null, amount: null, words: '' },
  seen: new Set(),
});

function setValue({ record, seen }: Draft, label: string, value: string): void {
  seen.add(label);
  record.words += `${label}：${value}`;
  if (DATED.includes(label)) record.on ??= dayOf(value);
  if (RESOLVED.includes(label)) record.resolvedOn ??= dayOf(value);
  const amount = /^\d[\d,]*/.exec(value);
  if (AMOUNTS.includes(label) && amount) record.amount ??= toAmount(amount[0]);
}

/** The public records of their part of a report, and what of it belongs to none. */
export function readPublicRecords(part: string): {
  records: ReportPublicRecord[];
  unread: string[];
} {
  const text = withoutSideNotes(part)
    .replace(EMPTY_STATE, '')
    .replace(/^公共记录/, '');
  const tokens = Array.from(text.matchAll(TOKEN));
  const drafts: Draft[] = [];
  const unread: string[] = [];
  let kind: PublicRecordKind | null = null;
  let draft: Draft | null = null;
  const leftOver = (words: string) => {
    if (words !== '') unread.push(words);
  };
  leftOver(text.slice(0, tokens[0]?.index));
  tokens.forEach((token, index) => {
    const [whole, heading, label = ''] = token;
    const value = text.slice(token.index + whole.length, tokens[index + 1]?.index);
    if (heading !== undefined) {
      kind = KINDS[heading] ?? null;
      draft = null;
      leftOver(value);
    } else if (kind === null) {
      leftOver(whole + value);
    } else {
      if (draft === null || draft.seen.has(label)) drafts.push((draft = draftOf(kind)));
      setValue(draft, label, value);
    }
  });
  return { records: drafts.map(({ record }) => record), unread };
}
