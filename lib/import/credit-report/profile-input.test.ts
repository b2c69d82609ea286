// What a report fills in of a profile, what it estimates, and what it must leave open.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProfile, readFacts } from '@/lib/review';
import { arbitraryReport } from '../testing/arbitrary-report';
import { printReport } from '../testing/print-report';
import { reportAround, whole } from '../testing/small-report';
import { lateRange } from './lateness';
import { profileInputOf } from './profile-input';
import { readCreditReport } from './read-report';

const read = (credit: string) => whole(readCreditReport(reportAround(credit)));
const LATE = '贷款\n发生过逾期的账户明细如下：\n';
const FINE = '贷款\n从未发生过逾期的账户明细如下：\n';
const LOAN = (opened: string, history: string) =>
  `${opened}乙银行发放的100,000元（人民币）其他个人消费贷款，2028年03月03日到期。截至2026年03月，余额50,000${history}`;

const factsOf = (credit: string) => {
  const { input, asOf } = profileInputOf(read(credit));
  const parsed = parseProfile(input, asOf ?? '2026-03-20');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return readFacts(parsed.profile, '2026-03-20');
};

describe('of five years of overdue months, the last 24 hold', () => {
  test.each([
    [
      'any of them, when the account is old',
      '2015年01月03日',
      '，当前无逾期。最近5年内有6个月处于逾期状态',
      0,
      6,
    ],
    [
      'the rest, when they do not fit before',
      '2015年01月03日',
      '，当前无逾期。最近5年内有40个月处于逾期状态',
      4,
      24,
    ],
    [
      'all of them, when the account is young',
      '2025年01月03日',
      '，当前无逾期。最近5年内有6个月处于逾期状态',
      6,
      6,
    ],
    [
      'no more than it has been open',
      '2026年02月03日',
      '，当前无逾期。最近5年内有6个月处于逾期状态',
      2,
      2,
    ],
    [
      'one at least, when it is overdue now',
      '2015年01月03日',
      '，当前有逾期。最近5年内有6个月处于逾期状态',
      1,
      6,
    ],
  ])('%s', (_, opened, history, least, most) => {
    const [account] = read(`${LATE}1.${LOAN(opened, history)}。`).report.accounts;
    expect(account && lateRange(account, '2026-03-20')).toEqual({ least, most });
  });

  test('none, when it was settled before them', () => {
    const text = `${LATE}1.2015年01月03日乙银行发放的9元（人民币）其他贷款，2023年01月已结清。最近5年内有2个月处于逾期状态，没有发生过90天以上逾期。`;
    const [account] = read(text).report.accounts;
    expect(account && lateRange(account, '2026-03-20')).toEqual({ least: 0, most: 0 });
  });
});

test('an account never overdue is known to be clean for 24 months', () => {
  expect(factsOf(`${FINE}1.${LOAN('2015年01月03日', '')}。`)).toMatchObject({
    lateMonthsLast24Months: 0,
    worstDaysPastDueLast24Months: 0,
    currentDaysPastDue: 0,
  });
});

test('a clause nobody knows does not ask for the late months of an account that never had one', () => {
  const asked = profileInputOf(read(`${FINE}1.${LOAN('2015年01月03日', '，另有说明文字')}。`));
  expect(asked.questions.map(({ code }) => code)).toEqual(['INCOME', 'DAYS_PAST_DUE']);
  expect(asked.input.accounts?.[0]?.repayment?.codes).toBe('N'.repeat(24));
});

test('while one account leaves its late months open, no clean account answers for it', () => {
  const credit = `${FINE}1.${LOAN('2015年01月03日', '')}。\n${LATE}2.${LOAN('2015年01月03日', '，当前无逾期。最近5年内有6个月处于逾期状态，其中3个月逾期超过90天')}。`;
  expect(factsOf(credit)).toMatchObject({ lateMonthsLast24Months: null, currentDaysPastDue: 0 });
  const asked = profileInputOf(read(credit));
  expect(asked.questions).toEqual([
    { code: 'INCOME' },
    { code: 'LATE_MONTHS', accountId: 'r2', overdueMonths: 6, over90Months: 3, least: 0, most: 6 },
  ]);
  const record = { through: '2026-03', codes: 'N'.repeat(20) + '123N' } as const;
  const answered = profileInputOf(read(credit), { r2: record });
  expect(answered.questions).toEqual([{ code: 'INCOME' }]);
  expect(answered.input.accounts?.map((account) => account.repayment?.codes)).toEqual([
    'N'.repeat(24),
    record.codes,
  ]);
});

test('an account late for the first time now is late this month and in no other', () => {
  const credit = `${LATE}1.${LOAN('2015年01月03日', '，当前有逾期。最近5年内有1个月处于逾期状态，没有发生过90天以上逾期')}。`;
  expect(profileInputOf(read(credit)).input.accounts?.[0]?.repayment).toEqual({
    through: '2026-03',
    codes: 'N'.repeat(23) + '1',
  });
  expect(factsOf(credit)).toMatchObject({ lateMonthsLast24Months: 1, currentDaysPastDue: 1 });
});

describe('a payment is estimated', () => {
  test.each([
    [
      'level over the months left',
      LOAN('2023年03月03日', ''),
      { method: 'LEVEL', months: 24, annualRate: 0.05, amount: 219_357 },
    ],
    [
      'as interest, while nothing has been repaid',
      LOAN('2023年03月03日', '').replace('50,000', '100,000'),
      { method: 'INTEREST_ONLY', amount: 41_667 },
    ],
    [
      'as the whole of it, when it falls due next month',
      LOAN('2023年03月03日', '').replace('2028年03', '2026年04'),
      { method: 'DUE_IN_FULL', amount: 5_000_000 },
    ],
    [
      'over a year, for a line',
      '2023年03月23日丙消费金融有限公司为其他个人消费贷款授信，额度有效期至2029年03月23日，可循环使用。截至2026年03月，信用额度35,200元（人民币），余额为12,000',
      { method: 'OVER_TWELVE_MONTHS', annualRate: 0.18, amount: 110_016 },
    ],
  ])('%s', (_, sentence, expected) => {
    const { input, estimates } = profileInputOf(read(`${FINE}1.${sentence}。`));
    expect(estimates).toMatchObject([{ accountId: 'r1', field: 'monthlyPayment', ...expected }]);
    expect(input.accounts?.[0]?.monthlyPayment).toBe(expected.amount);
  });

  test('and asked for, where the report does not say what is owed', () => {
    const { estimates, questions } = profileInputOf(
      read(`${FINE}1.${LOAN('2023年03月03日', '').replace('50,000', '--')}。`),
    );
    expect(estimates).toEqual([]);
    expect(questions).toContainEqual({ code: 'PAYMENT', accountId: 'r1' });
  });
});

test('marks heavier than a late month become records: bad debt, and a compensation paid off', () => {
  const { input } = profileInputOf(
    read(
      '保证人代偿信息\n1.2016年4月5日某保险公司进行最近一次代偿，累计代偿金额9,000。最近一次还款日期为2017年1月2日，余额0。\n信用卡\n发生过逾期的贷记卡账户明细如下：\n1.2012年3月2日甲银行发放的贷记卡（人民币账户）。截至2019年5月，信用额度10,000，已变成呆账，余额9,000。',
    ),
  );
  expect(input.publicRecords).toEqual([
    { kind: 'badDebt', on: '2019-05-01', resolvedOn: null },
    { kind: 'compensation', on: '2016-04-05', resolvedOn: '2017-01-02' },
  ]);
});

test('an account that the summary counts and nobody found leaves the list incomplete', () => {
  const rows = ['账户数', '未结清/未销户账户数'].map((row) => `${row} -- -- 2 --`).join('\n');
  const text = `信息概要\n${rows}\n发生过逾期的账户数 -- -- 0 --\n发生过90天以上逾期的账户数 -- -- 0 --\n${FINE}1.${LOAN('2015年01月03日', '')}。`;
  expect(profileInputOf(read(text)).input.accountsComplete).toBe(false);
  expect(profileInputOf(read(text.replaceAll(' 2 ', ' 1 '))).input.accountsComplete).toBe(true);
});

test('counts that could not be read, or an account that could not, leave the list incomplete', () => {
  const glued = `信息概要\n账户数1------\n${FINE}1.${LOAN('2015年01月03日', '')}。`;
  expect(profileInputOf(read(glued)).input.accountsComplete).toBe(false);
  const unread = `${FINE}1.${LOAN('2015年01月03日', '')}。\n2.${LOAN('2015年02月30日', '')}。`;
  expect(profileInputOf(read(unread)).input.accountsComplete).toBe(false);
});

test('the input that a report fills passes the schema as it stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('first' as const, 'second' as const).chain(arbitraryReport),
      (report) => {
        const { input } = profileInputOf(whole(readCreditReport(printReport(report))));
        expect(parseProfile(input, '2026-03-20')).toMatchObject({ ok: true });
      },
    ),
    { numRuns: 150 },
  );
});
