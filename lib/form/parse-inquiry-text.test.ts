import { describe, expect, it } from 'vitest';
import { parseInquiryText, type ReasonWords } from './parse-inquiry-text';

const WORDS: ReasonWords = [
  ['贷款审批', 'loanApproval'],
  ['信用卡审批', 'cardApproval'],
  ['贷后管理', 'postLoan'],
  ['资信审查', 'creditCheck'],
  ['法人代表、负责人、高管等资信审查', 'representativeCheck'],
  ['本人查询', 'self'],
  ['Loan application', 'loanApproval'],
];

const row = (on: string, institution: string, reason: string) => ({ on, institution, reason });

describe('pasted inquiries', () => {
  it.each([
    [
      'a row of the report',
      '1 2026年03月14日 某银行 贷款审批',
      row('2026-03-14', '某银行', 'loanApproval'),
    ],
    [
      'the number glued to the date',
      '12026年03月14日某银行贷款审批',
      row('2026-03-14', '某银行', 'loanApproval'),
    ],
    [
      'an old report',
      '3\t2018.05.02\t甲银行/admin\t贷后管理',
      row('2018-05-02', '甲银行/admin', 'postLoan'),
    ],
    [
      'a sheet',
      '2026-03-14\t乙消费金融\t信用卡审批',
      row('2026-03-14', '乙消费金融', 'cardApproval'),
    ],
    ['digits alone', '20260314 某银行 贷款审批', row('2026-03-14', '某银行', 'loanApproval')],
    [
      'full-width marks',
      '２０２６年３月１４日，某银行，贷款审批',
      row('2026-03-14', '某银行', 'loanApproval'),
    ],
    [
      'the longer of two reasons',
      '2026-03-14 某银行 法人代表、负责人、高管等资信审查',
      row('2026-03-14', '某银行', 'representativeCheck'),
    ],
    [
      'one’s own reading',
      '1 2024年12月03日 本人查询（互联网个人信用信息服务平台）',
      row('2024-12-03', '', 'self'),
    ],
    ['English', '2026-03-14 A bank, Loan application', row('2026-03-14', 'A bank', 'loanApproval')],
  ])('are read from %s', (_, text, expected) => {
    expect(parseInquiryText(text, WORDS)).toEqual({ rows: [expected], issues: [], rest: '' });
  });

  it('are read line by line, and what is not understood stays', () => {
    const text =
      '编号 查询日期 查询机构 查询原因\n\n1 2026-03-14 甲 贷款审批\n2 2026-02-30 乙 贷款审批\n3 2026-03-01 丙 其他';
    expect(parseInquiryText(text, WORDS)).toEqual({
      rows: [row('2026-03-14', '甲', 'loanApproval')],
      issues: [
        { code: 'NO_DATE', line: 1, text: '编号 查询日期 查询机构 查询原因' },
        { code: 'NO_DATE', line: 2, text: '2 2026-02-30 乙 贷款审批' },
        { code: 'NO_REASON', line: 3, text: '3 2026-03-01 丙 其他' },
      ],
      rest: '编号 查询日期 查询机构 查询原因\n2 2026-02-30 乙 贷款审批\n3 2026-03-01 丙 其他',
    });
  });
});
