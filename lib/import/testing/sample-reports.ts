// Two reports of one invented borrower, half a year apart: the demo's "try it with a sample report".
// In between, the line at 丙消费金融 was cut and the cards filled up.

import { yuan } from '@/lib/units/fen';
import { reportAccountWith, type AccountTold } from '../credit-report/blank-account';
import type { CreditReport, ReportAccount, ReportInquiry } from '../credit-report/report';
import { summaryOf } from './print-summary';

/** Yuan on the earlier day and on the later one. */
type Two = readonly [number, number];
type Figures = { limit?: Two; balance?: Two; instalments?: number };

const card = (institution: string, cardTail: string, openedOn: AccountTold['openedOn']) =>
  ({ kind: 'card', column: 'cards', institution, cardTail, openedOn }) as const;

const line = (institution: string, openedOn: AccountTold['openedOn']) =>
  ({
    kind: 'revolving',
    column: 'otherLoans',
    institution,
    openedOn,
    purpose: '其他个人消费贷款',
    endsOn: '2029-03-23',
  }) as const;

const loan = (purpose: string, institution: string, openedOn: AccountTold['openedOn']) =>
  ({ kind: 'loan', column: 'otherLoans', purpose, institution, openedOn }) as const;

const ACCOUNTS: readonly (readonly [AccountTold, Figures])[] = [
  [
    { ...card('甲银行股份有限公司信用卡中心', '1024', '2019-06-12'), overdueMonths: 1 },
    { limit: [30_000, 30_000], balance: [9600, 26_400], instalments: 6000 },
  ],
  [
    card('乙银行股份有限公司', '2048', '2021-03-02'),
    { limit: [20_000, 20_000], balance: [4100, 17_300] },
  ],
  [
    { ...card('乙银行股份有限公司', '2048', '2021-03-02'), currency: 'USD' },
    { limit: [20_000, 20_000], balance: [0, 0] },
  ],
  [
    { ...card('戊银行股份有限公司', '4096', '2016-09-01'), state: 'closed', endedIn: '2020-02' },
    {},
  ],
  [
    {
      ...loan('个人住房商业贷款', '己银行股份有限公司', '2020-05-18'),
      column: 'housing',
      lent: yuan(620_000),
      endsOn: '2050-05-18',
    },
    { balance: [548_000, 541_000] },
  ],
  [
    line('丙消费金融有限公司', '2023-03-23'),
    { limit: [50_000, 20_000], balance: [18_000, 19_400] },
  ],
  [
    line('庚银行股份有限公司', '2024-08-09'),
    { limit: [30_000, 30_000], balance: [12_000, 21_500] },
  ],
  [
    {
      ...loan('个人汽车消费贷款', '辛汽车金融有限公司', '2022-11-11'),
      lent: yuan(80_000),
      state: 'closed',
      endedIn: '2025-11',
    },
    {},
  ],
  [
    {
      ...loan('其他个人消费贷款', '丁小额贷款有限公司', '2026-07-06'),
      lent: yuan(12_000),
      endsOn: '2027-07-06',
    },
    { balance: [0, 10_200] },
  ],
];

function accounts(side: 0 | 1, reportedOn: string): ReportAccount[] {
  const asOf = side === 0 ? '2026-03' : '2026-09';
  return ACCOUNTS.filter(([{ openedOn }]) => openedOn <= reportedOn).map(([told, figures]) => {
    const { limit, balance, instalments } = figures;
    return reportAccountWith({
      ...told,
      asOf: told.state === 'closed' ? null : asOf,
      limit: limit ? yuan(limit[side]) : null,
      balance: balance ? yuan(balance[side]) : null,
      largeInstalmentBalance: side === 1 && instalments ? yuan(instalments) : null,
      overdueNow: false,
      overdueMonths: told.overdueMonths ?? 0,
      over90Months: 0,
    });
  });
}

type Row = readonly [ReportInquiry['on'], string, ReportInquiry['reason']];

const EARLIER: readonly Row[] = [
  ['2026-02-25', '丙消费金融有限公司', 'postLoan'],
  ['2026-01-09', '甲银行股份有限公司信用卡中心', 'postLoan'],
  ['2025-06-17', '庚银行股份有限公司', 'postLoan'],
  ['2024-08-08', '庚银行股份有限公司', 'loanApproval'],
  ['2024-12-03', '', 'self'],
];
const SINCE: readonly Row[] = [
  ['2026-09-14', '壬银行股份有限公司', 'cardApproval'],
  ['2026-09-02', '癸消费金融有限公司', 'loanApproval'],
  ['2026-08-30', '丙消费金融有限公司', 'postLoan'],
  ['2026-08-21', '壬银行股份有限公司上海分行', 'loanApproval'],
  ['2026-07-05', '丁小额贷款有限公司', 'loanApproval'],
  ['2026-06-19', '子融资担保有限公司', 'preGuarantee'],
];

function sample(side: 0 | 1): CreditReport {
  const rows = side === 0 ? EARLIER : [...SINCE, ...EARLIER];
  const reportedOn = side === 0 ? '2026-04-18' : '2026-10-20';
  const report: CreditReport = {
    generation: 'second',
    reportedOn,
    queriedOn: null,
    summary: null,
    accounts: accounts(side, reportedOn),
    guarantees: [],
    takeovers: [],
    publicRecords: [],
    inquiries: rows.map(([on, institution, reason]) => ({ on, institution, reason, words: '' })),
  };
  return { ...report, summary: summaryOf(report) };
}

export const earlierSample: CreditReport = sample(0);
export const laterSample: CreditReport = sample(1);
