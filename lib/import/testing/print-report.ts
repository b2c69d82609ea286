// For tests and samples only: a report from its data, in either layout, as blocks that become text
// or a page. Reading the text again gives the same data.

import type { CreditReport, ReportAccount } from '../credit-report/report';
import { printAccount } from './print-account';
import { printGuarantee, printTakeover } from './print-liabilities';
import { inquiryBlocks } from './print-inquiries';
import { summaryBlocks } from './print-summary';

export type Block =
  | { kind: 'title' | 'heading' | 'group' | 'sentence' | 'note'; text: string }
  | { kind: 'table'; rows: string[][] };

const heading = (text: string): Block => ({ kind: 'heading', text });
const note = (text: string): Block => ({ kind: 'note', text });

const numbered = (sentences: readonly string[]): Block[] =>
  sentences.map((text, index) => ({ kind: 'sentence', text: `${index + 1}. ${text}` }));

const wasOverdue = (account: ReportAccount) => (account.overdueMonths ?? 1) > 0;

/** Sections in order, each with the accounts that were overdue first. */
function sectionsOf({ generation, accounts }: CreditReport) {
  const columns: [string, ReportAccount['column'][]][] =
    generation === 'first'
      ? [
          ['信用卡', ['cards']],
          ['购房贷款', ['housing']],
          ['其他贷款', ['otherLoans']],
        ]
      : [
          ['信用卡', ['cards']],
          ['贷款', ['housing', 'otherLoans']],
          ['其他业务', ['otherBusiness']],
        ];
  return columns.map(([title, held]) => {
    const own = accounts.filter(({ column }) => held.includes(column));
    const quasi = own.filter((account) => account.kind === 'quasiCard' && wasOverdue(account));
    const late = own.filter((account) => account.kind !== 'quasiCard' && wasOverdue(account));
    return { title, late, quasi, never: own.filter((account) => !wasOverdue(account)) };
  });
}

/** The accounts in the order in which a report prints them. */
export const inPrintOrder = (report: CreditReport): ReportAccount[] =>
  sectionsOf(report).flatMap(({ late, quasi, never }) => [...late, ...quasi, ...never]);

function accountBlocks(report: CreditReport): Block[] {
  const { generation } = report;
  const group = (text: string, accounts: readonly ReportAccount[]): Block[] =>
    accounts.length === 0
      ? []
      : [
          { kind: 'group', text },
          ...numbered(accounts.map((account) => printAccount(account, generation))),
        ];
  return sectionsOf(report).flatMap(({ title, late, quasi, never }) => {
    if (late.length + quasi.length + never.length === 0) return [];
    const cards = title === '信用卡';
    const neverWords = generation === 'first' ? '从未逾期过的账户' : '从未发生过逾期的账户';
    return [
      heading(title),
      ...group(cards ? '发生过逾期的贷记卡账户明细如下：' : '发生过逾期的账户明细如下：', late),
      ...group('透支超过60天的准贷记卡账户明细如下：', quasi),
      ...group(
        cards
          ? '从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：'
          : `${neverWords}明细如下：`,
        never,
      ),
    ];
  });
}

function creditBlocks(report: CreditReport): Block[] {
  const { generation, accounts, guarantees, takeovers } = report;
  if (accounts.length + guarantees.length + takeovers.length === 0) {
    return [heading('信贷记录'), note('系统中没有您的信用卡、贷款和其他信贷记录。')];
  }
  const section = (title: string, sentences: readonly string[]): Block[] =>
    sentences.length === 0 ? [] : [heading(title), ...numbered(sentences)];
  const taken = (kind: (typeof takeovers)[number]['kind']) =>
    takeovers.filter((item) => item.kind === kind).map((item) => printTakeover(item, generation));
  return [
    heading('信贷记录'),
    note('这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人民币计算，精确到元。'),
    ...summaryBlocks(report),
    ...section('资产处置信息', taken('assetDisposal')),
    ...section(generation === 'first' ? '保证人代偿信息' : '垫款信息', taken('compensation')),
    ...accountBlocks(report),
    ...section(
      generation === 'first' ? '为他人担保信息' : '相关还款责任信息',
      guarantees.map((item) => printGuarantee(item, generation)),
    ),
  ];
}

function headerBlocks({ generation, reportedOn, queriedOn }: CreditReport): Block[] {
  const print = (day: string | null, time: string) =>
    day && `${generation === 'first' ? day.replaceAll('-', '.') : day} ${time}`;
  const queried = queriedOn && ` 查询时间：${print(queriedOn, '10:20:30')}`;
  return [
    { kind: 'title', text: '个人信用报告' },
    note('报告编号：2026000000000000000001'),
    note(`${queried ?? ''}${reportedOn ? ` 报告时间：${print(reportedOn, '10:21:40')}` : ''}`),
    note('姓名：样例 证件类型：身份证 证件号码：000000000000000000 --'),
  ];
}

const NOTES = [
  '1.除查询记录外，本报告中的信息是依据截至报告时间个人征信系统记录的信息生成，征信中心不确保其真实性和准确性。',
  '2.您有权对本报告中的内容提出异议。如有异议，可联系数据提供单位，也可到当地信用报告查询网点提出异议申请。',
  '3.请妥善保管。',
  '4.更多咨询，请致电全国客户服务热线400-810-8866。',
];

/** A report's blocks in the order of its layout. Public records are always printed as none. */
export function reportBlocks(report: CreditReport): Block[] {
  const second = report.generation === 'second';
  return [
    ...headerBlocks(report),
    ...creditBlocks(report),
    ...(second ? [heading('非信贷交易记录'), note('系统中没有您最近5年内的非信贷交易记录。')] : []),
    heading('公共记录'),
    note(
      second
        ? '系统中没有您最近5年内的公共信息记录。'
        : '系统中没有您最近5年内的欠税记录、民事判决记录、强制执行记录、行政处罚记录及电信欠费记录。',
    ),
    ...inquiryBlocks(report),
    heading('说明'),
    ...NOTES.map(note),
  ];
}

/** A report's text, a line a block or a table's row, cells apart by a space. */
export const printReport = (report: CreditReport): string =>
  reportBlocks(report)
    .map((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.join(' ')).join('\n') : block.text,
    )
    .join('\n');
