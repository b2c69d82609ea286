// One sentence a row, as the two layouts print them, and what it says.

import { describe, expect, test } from 'vitest';
import { reportAround, whole } from '../testing/small-report';
import { readCreditReport } from './read-report';

const LATE_LOANS = '贷款\n发生过逾期的账户明细如下：\n';
const FINE_LOANS = '贷款\n从未发生过逾期的账户明细如下：\n';
const LATE_CARDS = '信用卡\n发生过逾期的贷记卡账户明细如下：\n';
const LATE_QUASI = '信用卡\n透支超过60天的准贷记卡账户明细如下：\n';
const FINE_CARDS = '信用卡\n从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：\n';

const read = (text: string) => whole(readCreditReport(reportAround(text)));

describe('an account says', () => {
  test.each([
    [
      'C1 a card of the first layout: limit, and what is used of it',
      `${FINE_CARDS}1.2015年3月2日甲银行发放的贷记卡（人民币账户）。截至2019年5月，信用额度10,000，已使用额度500。`,
      { kind: 'card', openedOn: '2015-03-02', asOf: '2019-05', limit: 1_000_000, balance: 50_000 },
    ],
    [
      'C2 a foreign-currency account: its figures are converted to yuan',
      `${FINE_CARDS}1.2015年3月2日甲银行发放的贷记卡（美元账户）。截至2018年5月,信用额度折合人民币19,689，已使用额度0。`,
      { currency: 'USD', limit: 1_968_900, balance: 0 },
    ],
    [
      'a currency nobody listed: foreign, and the name is pointed out',
      `${FINE_CARDS}1.2015年3月2日甲银行发放的贷记卡（金币账户）。截至2018年5月，信用额度9，余额0。`,
      { currency: 'XXX', doubts: ['金币账户'] },
    ],
    [
      'C3 a card of the second layout: the last four digits',
      `${FINE_CARDS}1.2021年03月02日甲银行股份有限公司信用卡中心发放的贷记卡（人民币账户，卡片尾号：1234）。截至2026年03月，信用额度50,000，已使用额度12,300。`,
      { institution: '甲银行股份有限公司信用卡中心', cardTail: '1234', balance: 1_230_000 },
    ],
    [
      'C4 a card that was overdue one month, and is not now',
      `${LATE_CARDS}1.2021年03月02日甲银行发放的贷记卡（人民币账户）。截至2026年03月，信用额度100,000，余额2,000，当前无逾期。最近5年内有1个月处于逾期状态，没有发生过90天以上逾期。`,
      { overdueNow: false, overdueMonths: 1, over90Months: 0 },
    ],
    [
      'C4 a card of the first layout that is overdue now, with the amount',
      `${LATE_CARDS}1.2011年3月2日甲银行发放的贷记卡（人民币账户）。截至2019年5月，信用额度10,000，已使用额度9,900，逾期金额300。最近5年内有2个月处于逾期状态，没有发生过90天以上逾期。`,
      { overdueNow: true, overdueAmount: 30_000, overdueMonths: 2 },
    ],
    [
      'C5 a card more than 90 days late in three months of six',
      `${LATE_CARDS}1.2021年03月02日甲银行发放的贷记卡（人民币账户）。截至2026年03月，信用额度1，余额0，当前无逾期。最近5年内有6个月处于逾期状态，其中3个月逾期超过90天。`,
      { overdueMonths: 6, over90Months: 3 },
    ],
    [
      'C6 a closed card of the first layout',
      `${FINE_CARDS}1.2009年3月2日甲银行发放的贷记卡（人民币账户），截至2010年7月已销户。`,
      { state: 'closed', endedIn: '2010-07', asOf: null, limit: null },
    ],
    [
      'C6 a closed card of the second layout',
      `${FINE_CARDS}1.2009年03月02日甲银行发放的贷记卡（美元账户），2009年09月销户。`,
      { state: 'closed', endedIn: '2009-09' },
    ],
    [
      'C7 a card never used: its balance is not said to be zero',
      `${FINE_CARDS}1.2019年03月02日甲银行发放的贷记卡（人民币账户）。截至2026年03月，信用额度20,000，尚未激活。`,
      { state: 'inactive', limit: 2_000_000, balance: null },
    ],
    [
      'C8 a quasi card: the overdraft is what is owed',
      `${FINE_CARDS}1.2012年3月2日甲银行发放的准贷记卡（人民币账户）。截至2019年5月，信用额度10,000，透支余额800。`,
      { kind: 'quasiCard', balance: 80_000, overdueMonths: 0 },
    ],
    [
      'C8 a quasi card overdrawn for more than 60 days',
      `${LATE_QUASI}1.2012年3月2日甲银行发放的准贷记卡（人民币账户）。截至2019年5月，信用额度10,000，透支余额800。最近5年内有4个月透支超过60天，其中1个月透支超过90天。`,
      { overdueMonths: 4, over90Months: 1 },
    ],
    [
      'C9 a balance with instalments not yet billed in it',
      `${FINE_CARDS}1.2021年03月02日甲银行发放的贷记卡（人民币账户）。截至2026年03月，信用额度50,000，余额15,000（含未出单的大额专项分期余额5,000）。`,
      { balance: 1_500_000, largeInstalmentBalance: 500_000 },
    ],
    [
      'C9 instalments in a clause of their own',
      `${FINE_CARDS}1.2021年03月02日甲银行发放的贷记卡（人民币账户）。截至2026年03月，信用额度50,000，余额700，大额专项分期余额300。`,
      { balance: 70_000, largeInstalmentBalance: 30_000 },
    ],
    [
      'C10 a bad debt: whether it is overdue now is not said',
      `${LATE_CARDS}1.2012年3月2日甲银行发放的贷记卡（人民币账户）。截至2019年5月，信用额度10,000，已变成呆账，余额9,000。`,
      { state: 'badDebt', balance: 900_000, overdueNow: null },
    ],
    [
      'C10 a frozen card',
      `${FINE_CARDS}1.2012年3月2日甲银行发放的贷记卡（人民币账户）。截至2019年5月，信用额度10,000，已使用额度1，冻结。`,
      { state: 'frozen' },
    ],
    [
      'C10 a stopped card',
      `${FINE_CARDS}1.2012年3月2日甲银行发放的贷记卡（人民币账户）。截至2019年5月，信用额度10,000，已使用额度1，止付。`,
      { state: 'stopped' },
    ],
    [
      'L1 a loan with a term',
      `${FINE_LOANS}1.2025年04月25日乙银行股份有限公司发放的1,000,000元（人民币）个人经营性贷款，2026年04月25日到期。截至2026年03月，余额1,000,000。`,
      { kind: 'loan', lent: 100_000_000, purpose: '个人经营性贷款', endsOn: '2026-04-25' },
    ],
    [
      'L2 a revolving line: limit, drawn, and when it ends',
      `${LATE_LOANS}1.2023年03月23日丙消费金融有限公司为其他个人消费贷款授信，额度有效期至2029年03月23日，可循环使用。截至2026年03月，信用额度35,200元（人民币），余额为18,253，当前无逾期。最近5年内有1个月处于逾期状态，没有发生过90天以上逾期。`,
      { kind: 'revolving', limit: 3_520_000, balance: 1_825_300, endsOn: '2029-03-23' },
    ],
    [
      'L3 a settled loan',
      `${FINE_LOANS}1.2017年01月03日乙银行发放的10,000元（人民币）其他个人消费贷款，2018年01月已结清。`,
      { state: 'closed', endedIn: '2018-01', balance: null },
    ],
    [
      'L4 a loan that is overdue now',
      `${LATE_LOANS}1.2023年01月03日乙银行发放的300,000元（人民币）其他个人消费贷款，2028年01月03日到期。截至2026年03月，余额200,000，当前有逾期。最近5年内有6个月处于逾期状态，其中3个月逾期超过90天。`,
      { overdueNow: true, overdueAmount: null, overdueMonths: 6, over90Months: 3 },
    ],
    [
      'a mortgage: counted with the housing loans',
      `${FINE_LOANS}1.2017年01月03日乙银行发放的510,000元（人民币）个人住房公积金贷款，2047年01月03日到期。截至2026年03月，余额--。`,
      { column: 'housing', balance: null },
    ],
    [
      '"never overdue" holds "overdue": the account was never late',
      `${FINE_LOANS}1.2017年01月03日乙银行发放的1,000元（人民币）农户贷款，2027年01月03日到期。截至2026年03月，余额9。`,
      { overdueMonths: 0, over90Months: 0, overdueNow: false },
    ],
  ])('%s', (_, sentence, expected) => {
    const { report, unread } = read(sentence);
    expect(report.accounts).toHaveLength(1);
    expect(report.accounts[0]).toMatchObject(expected);
    expect(unread.map(({ words }) => words)).toEqual(report.accounts[0]?.doubts);
  });
});

test('G1 a guarantee: what the borrower answers for, and what is still owed', () => {
  const { report, unread } = read(
    '相关还款责任信息\n1.2024年04月01日，为某公司（证件类型：中征码，证件号码：0000000000000000）在某银行办理的贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额5,000,000（保证合同编号:A-1）。截至2025年02月20日，贷款余额4,000,000（人民币元）。',
  );
  expect(report.guarantees).toMatchObject([
    { institution: '某银行', on: '2024-04-01', asOf: '2025-02-20', amount: 5e8, balance: 4e8 },
  ]);
  expect(unread).toEqual([]);
});

test('P1 a compensation: who paid, how much, and what is left', () => {
  const { report } = read(
    '保证人代偿信息\n1.2016年4月5日某保险公司进行最近一次代偿，累计代偿金额9,000。最近一次还款日期为2017年1月2日，余额0。',
  );
  expect(report.takeovers).toMatchObject([
    {
      kind: 'compensation',
      institution: '某保险公司',
      on: '2016-04-05',
      amount: 900_000,
      balance: 0,
      lastPaidOn: '2017-01-02',
    },
  ]);
});

test('an account keeps the words it came from', () => {
  const sentence = '2017年01月03日乙银行发放的10,000元（人民币）其他个人消费贷款，2018年01月已结清';
  expect(read(`${FINE_LOANS}1. ${sentence}。`).report.accounts[0]?.words).toBe(sentence);
});
