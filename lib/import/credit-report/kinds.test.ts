// What a text is, when it is not a whole brief report of a person; and the parts around accounts.

import { describe, expect, test } from 'vitest';
import { reportAround, whole } from '../testing/small-report';
import { MAX_REPORT_CHARACTERS, readCreditReport } from './read-report';

test.each([
  ['an empty text', '', 'noText'],
  ['a scan: nothing but page numbers', '第1页，共2页\n\f\n第2页，共2页', 'noText'],
  [
    'another document',
    '这是一份与征信没有任何关系的普通文件，写了一些别的内容，没有账户。',
    'notReport',
  ],
  [
    'a report on a company',
    '企业信用报告\n（自主查询版）\n名称：某公司\n报告时间：2026-03-20',
    'enterpriseReport',
  ],
  [
    'the detailed version',
    '个人信用报告\n（本人版）\n报告编号：1\n一 信贷交易信息提示',
    'detailedReport',
  ],
  [
    'a text of more than three million characters',
    '多'.repeat(MAX_REPORT_CHARACTERS + 1),
    'tooLarge',
  ],
])('%s is told as what it is', (_, text, kind) => {
  expect(readCreditReport(text)).toEqual({ kind });
});

const CARD =
  '2015年3月2日甲银行发放的贷记卡（人民币账户）。截至2019年5月，信用额度10,000，已使用额度500。';

test.each([
  ['its end', reportAround(CARD).slice(0, -120)],
  ['its beginning', reportAround(CARD).slice(60)],
  ['its inquiries', reportAround(CARD).replace(/查询记录\n[^]*?说明/, '说明')],
])('a report without %s is truncated, and what is there is read', (_, text) => {
  const reading = whole(readCreditReport(text));
  expect(reading.kind).toBe('truncated');
  expect(reading.report.accounts).toHaveLength(1);
});

test('a report on a person without any credit is a report', () => {
  const reading = whole(
    readCreditReport(reportAround('系统中没有您的信用卡、贷款和其他信贷记录。')),
  );
  expect(reading).toMatchObject({ kind: 'report', unread: [], mismatches: [] });
  expect(reading.report).toMatchObject({ accounts: [], publicRecords: [], inquiries: [] });
});

test('a part that was not found is not known, which is not the same as none', () => {
  const text = reportAround('').replace('公共记录\n系统中没有您最近5年内的公共信息记录。\n', '');
  expect(whole(readCreditReport(text)).report.publicRecords).toBeNull();
});

describe('the header of', () => {
  test('the first layout gives both days', () => {
    const text = reportAround('').replace(
      '报告时间：2026-03-20 10:20:30',
      '查询时间：2018.05.03 09:00:01 报告时间：2018.05.04 10:20:30',
    );
    expect(whole(readCreditReport(text)).report).toMatchObject({
      generation: 'first',
      reportedOn: '2018-05-04',
      queriedOn: '2018-05-03',
    });
  });

  test('the second layout gives one, and the person is not kept', () => {
    const text = reportAround('').replace(
      '信贷记录',
      '姓名：样例 证件类型：身份证 证件号码：000000000000000000 已婚\n信贷记录',
    );
    const reading = whole(readCreditReport(text));
    expect(reading).toMatchObject({
      unread: [],
      report: { generation: 'second', reportedOn: '2026-03-20' },
    });
    expect(JSON.stringify(reading)).not.toContain('样例');
  });
});

describe('public records', () => {
  const withPublic = (words: string) =>
    whole(
      readCreditReport(reportAround('').replace('系统中没有您最近5年内的公共信息记录。', words)),
    );

  test('are read with their day, amount and end', () => {
    const { report, unread } = withPublic(
      '强制执行记录\n执行法院：某区人民法院 案号：（2020）000 执行案由：借款 结案方式：执行完毕\n立案时间：2020年4月2日 案件状态：执行完毕 结案时间：2021年1月3日\n申请执行标的金额：12,000 已执行标的金额：12,000\n欠税记录\n主管税务机关：某市税务局 欠税统计时间：2022年10月 欠税总额：400',
    );
    expect(report.publicRecords).toMatchObject([
      { kind: 'enforcement', on: '2020-04-02', resolvedOn: '2021-01-03', amount: 1_200_000 },
      { kind: 'taxArrears', on: '2022-10-01', resolvedOn: null, amount: 40_000 },
    ]);
    expect(unread).toEqual([]);
  });

  test('of one kind are two when a label comes again', () => {
    const one = '处罚机构：某局 处罚金额：100 处罚生效时间：2023年1月';
    expect(withPublic(`行政处罚记录\n${one}\n${one}`).report.publicRecords).toHaveLength(2);
  });

  test('in words nobody knows are listed', () => {
    expect(withPublic('一段认不出来的文字').unread).toEqual([
      { part: 'publicRecords', words: '一段认不出来的文字' },
    ]);
  });
});

test('what is not credit, a statement, and a text after the notes are listed with their part', () => {
  const text = reportAround('非信贷交易记录\n某电信公司后付费业务欠费10元')
    .replace('查询记录\n这', '机构说明\n某银行：账户说明\n查询记录\n这')
    .concat('后面还有一段');
  expect(whole(readCreditReport(text)).unread).toEqual([
    { part: 'nonCredit', words: '某电信公司后付费业务欠费10元' },
    { part: 'statements', words: '某银行：账户说明' },
    { part: 'notes', words: '后面还有一段' },
  ]);
});
