// Headings and standing sentences of a report: what says where we are, and what says nothing about
// the borrower.

import type { ReportPart, SummaryColumn } from './report';

/** Where the reading stands: which part, which column of the summary, which group of accounts. */
export type Place = {
  part: ReportPart;
  column: SummaryColumn | null;
  /** `true` under "never overdue", `false` under "was overdue". */
  neverOverdue: boolean | null;
};

const at = (part: ReportPart, column: SummaryColumn | null = null): Place => ({
  part,
  column,
  neverOverdue: null,
});

/** Longer headings before those they begin with. */
const HEADINGS: readonly (readonly [string, Place])[] = [
  ['信贷记录', at('accounts')],
  ['资产处置信息', at('accounts')],
  ['保证人代偿信息', at('accounts')],
  ['垫款信息', at('accounts')],
  ['信用卡', at('accounts', 'cards')],
  ['购房贷款', at('accounts', 'housing')],
  ['其他贷款', at('accounts', 'otherLoans')],
  ['贷款', at('accounts')],
  ['其他业务', at('accounts', 'otherBusiness')],
  ['相关还款责任信息', at('accounts')],
  ['为他人担保信息', at('accounts')],
  ['非信贷交易记录', at('nonCredit')],
  ['本人声明', at('statements')],
  ['异议标注', at('statements')],
];

/** `从未发生过逾期` holds `发生过逾期`: what begins with "never" is looked for first. */
const GROUP =
  /^(从未|发生过|透支超过)?[^。：，；\d]{0,30}(?:[69]0天)?[^。：，；\d]{0,30}明细如下：/;

/** What of a clause is left after the headings it begins with, and where they lead. */
export function passHeadings(clause: string, place: Place): { rest: string; place: Place } {
  let rest = clause;
  let now = place;
  for (let found = true; found;) {
    const heading = HEADINGS.find(([words]) => rest.startsWith(words));
    const group = GROUP.exec(rest);
    found = heading !== undefined || group !== null;
    if (group && (group[1] !== undefined || heading === undefined)) {
      now = { ...now, neverOverdue: group[1] === undefined ? null : group[1] === '从未' };
      rest = rest.slice(group[0].length);
    } else if (heading) {
      now = heading[1];
      rest = rest.slice(heading[0].length);
    }
  }
  return { rest, place: now };
}

/** Side notes: a page's layout puts them anywhere, even inside a sentence. */
const SIDE_NOTES = new RegExp(
  [
    '逾期记录可能影响对您的信用评价。',
    '购房贷款，包括个人住房贷款、个人商用房（包括商住两用房?）贷款和个人住房公积金贷款。',
    '发生过逾期的信用卡账户，指曾经.未按时还最低还款额.的贷记卡账户和.透支超过60天.的准贷记卡账户。',
    '这部分包含您的信用卡、贷款和其他信贷记录。',
    '金额类数据均以人民币计算，精确到元。',
    '这部分包含您最近5年内的[^。]{2,80}。',
  ].join('|'),
  'g',
);

/** The text without the notes that every report prints for its reader. */
export const withoutSideNotes = (text: string): string => text.replace(SIDE_NOTES, '');

const EMPTY_STATE = /^系统中没有您(?:的|最近\d年内的)[^。]{2,80}记录$/;

/** Whether a clause is what a report prints for a part with nothing in it. */
export const saysNone = (clause: string): boolean => EMPTY_STATE.test(clause);
