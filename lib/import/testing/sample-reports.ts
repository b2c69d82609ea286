// Two reports of one invented borrower, half a year apart: the demo's "try it with a sample report".
// In between, the line at 丙消费金融 was cut and the cards filled up.

import { yuan } from '@/lib/units/fen';
import type { CreditReport, ReportAccount, ReportInquiry } from '../credit-report/report';
import { summaryOf } from './print-summary';

type Told = Pick<ReportAccount, 'kind' | 'column' | 'institution' | 'openedOn'> &
  Partial<ReportAccount>;

const accountOf = (told: Told): ReportAccount => ({
  currency: 'CNY',
  purpose: null,
  cardTail: null,
  asOf: null,
  lent: null,
  limit: null,
  balance: null,
  largeInstalmentBalance: null,
  overdueAmount: null,
  endsOn: null,
  state: 'open',
  endedIn: null,
  overdueNow: false,
  overdueMonths: 0,
  over90Months: 0,
  doubts: [],
  words: '',
  ...told,
});

/** Figures that differ between the two days: earlier, later. */
type Two = readonly [number, number];

function accounts(side: 0 | 1): ReportAccount[] {
  const asOf = side === 0 ? '2026-03' : '2026-09';
  const money = (figures: Two) => yuan(figures[side]);
  const card = (
    institution: string,
    cardTail: string,
    openedOn: Told['openedOn'],
    limit: Two,
    balance: Two,
    more: Partial<ReportAccount> = {},
  ) =>
    accountOf({
      kind: 'card',
      column: 'cards',
      institution,
      cardTail,
      openedOn,
      asOf,
      limit: money(limit),
      balance: money(balance),
      ...more,
    });
  const line = (institution: string, openedOn: Told['openedOn'], limit: Two, balance: Two) =>
    accountOf({
      kind: 'revolving',
      column: 'otherLoans',
      institution,
      openedOn,
      purpose: '其他个人消费贷款',
      endsOn: '2029-03-23',
      asOf,
      limit: money(limit),
      balance: money(balance),
    });
  const loan = (
    institution: string,
    openedOn: Told['openedOn'],
    endsOn: Told['openedOn'],
    purpose: string,
    lent: number,
    balance: Two,
  ) =>
    accountOf({
      kind: 'loan',
      column: purpose.includes('住房') ? 'housing' : 'otherLoans',
      institution,
      openedOn,
      endsOn,
      purpose,
      asOf,
      lent: yuan(lent),
      balance: money(balance),
    });
  const later =
    side === 0
      ? []
      : [
          loan(
            '丁小额贷款有限公司',
            '2026-07-06',
            '2027-07-06',
            '其他个人消费贷款',
            12_000,
            [0, 10_200],
          ),
        ];
  return [
    card('甲银行股份有限公司信用卡中心', '1024', '2019-06-12', [30_000, 30_000], [9_600, 26_400], {
      overdueMonths: 1,
      largeInstalmentBalance: side === 0 ? null : yuan(6_000),
    }),
    card('乙银行股份有限公司', '2048', '2021-03-02', [20_000, 20_000], [4_100, 17_300]),
    accountOf({
      kind: 'card',
      column: 'cards',
      institution: '乙银行股份有限公司',
      cardTail: '2048',
      currency: 'USD',
      openedOn: '2021-03-02',
      asOf,
      limit: yuan(20_000),
      balance: yuan(0),
    }),
    accountOf({
      kind: 'card',
      column: 'cards',
      institution: '戊银行股份有限公司',
      openedOn: '2016-09-01',
      state: 'closed',
      endedIn: '2020-02',
    }),
    loan(
      '己银行股份有限公司',
      '2020-05-18',
      '2050-05-18',
      '个人住房商业贷款',
      620_000,
      [548_000, 541_000],
    ),
    line('丙消费金融有限公司', '2023-03-23', [50_000, 20_000], [18_000, 19_400]),
    line('庚银行股份有限公司', '2024-08-09', [30_000, 30_000], [12_000, 21_500]),
    loan('辛汽车金融有限公司', '2022-11-11', '2025-11-11', '个人汽车消费贷款', 80_000, [0, 0]),
    ...later,
  ].map((account) => (account.purpose === '个人汽车消费贷款' ? settled(account) : account));
}

const settled = (account: ReportAccount): ReportAccount => ({
  ...account,
  state: 'closed',
  endedIn: '2025-11',
  asOf: null,
  balance: null,
  endsOn: null,
});

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
  const report: CreditReport = {
    generation: 'second',
    reportedOn: side === 0 ? '2026-04-18' : '2026-10-20',
    queriedOn: null,
    summary: null,
    accounts: accounts(side),
    guarantees: [],
    takeovers: [],
    publicRecords: [],
    inquiries: rows.map(([on, institution, reason]) => ({ on, institution, reason, words: '' })),
  };
  return { ...report, summary: summaryOf(report) };
}

export const earlierSample: CreditReport = sample(0);
export const laterSample: CreditReport = sample(1);
