// For tests and samples only: the matrix of counts, and the side notes printed among its rows.

import {
  SUMMARY_COLUMNS,
  type CreditReport,
  type ReportAccount,
  type Summary,
  type SummaryColumn,
} from '../credit-report/report';
import type { Block } from './print-report';

const isOpen = ({ state }: ReportAccount) => state !== 'closed' && state !== 'transferred';

/** What a report with these items says of itself: `--` for a column without accounts. */
export function summaryOf({
  accounts,
  guarantees,
}: Pick<CreditReport, 'accounts' | 'guarantees'>): Summary {
  const row = (counted: (account: ReportAccount) => boolean) => {
    const count = (column: SummaryColumn) => {
      const own = accounts.filter((account) => account.column === column);
      return own.length === 0 ? null : own.filter(counted).length;
    };
    return {
      cards: count('cards'),
      housing: count('housing'),
      otherLoans: count('otherLoans'),
      otherBusiness: count('otherBusiness'),
    };
  };
  return {
    counts: {
      accounts: row(() => true),
      open: row(isOpen),
      overdue: row(({ overdueMonths }) => (overdueMonths ?? 0) > 0),
      over90: row(({ over90Months }) => (over90Months ?? 0) > 0),
    },
    guarantees: guarantees.length === 0 ? null : guarantees.length,
  };
}

const cell = (count: number | null) => (count === null ? '--' : `${count}`);

/** The matrix; nothing where the report has no summary. */
export function summaryBlocks({ generation, summary }: CreditReport): Block[] {
  if (summary === null) return [];
  const first = generation === 'first';
  const columns = first ? SUMMARY_COLUMNS.slice(0, 3) : SUMMARY_COLUMNS;
  const { counts, guarantees } = summary;
  const row = (label: string, cells: Summary['counts']['open']) => [
    label,
    ...columns.map((column) => cell(cells[column])),
  ];
  return [
    { kind: 'heading', text: '信息概要' },
    { kind: 'note', text: '逾期记录可能影响对您的信用评价。' },
    {
      kind: 'table',
      rows: [
        first ? ['', '信用卡', '购房贷款', '其他贷款'] : ['', '信用卡', '购房', '其他', '其他业务'],
        row('账户数', counts.accounts),
        row('未结清/未销户账户数', counts.open),
        row('发生过逾期的账户数', counts.overdue),
        row('发生过90天以上逾期的账户数', counts.over90),
        first
          ? ['为他人担保笔数', cell(guarantees)]
          : ['相关还款责任账户数', '为个人', cell(guarantees), '为企业', '--'],
      ],
    },
    {
      kind: 'note',
      text: '发生过逾期的信用卡账户，指曾经“未按时还最低还款额”的贷记卡账户和“透支超过60天”的准贷记卡账户。',
    },
  ];
}
