// An account whose first words could not be read must not lend its figures to the one before it.

import { expect, test } from 'vitest';
import { reportAround, whole } from '../testing/small-report';
import { readCreditReport } from './read-report';

const read = (credit: string) => whole(readCreditReport(reportAround(credit)));

test.each([
  ['a day that does not exist', '2025年2月30日乙银行发放的9,000元（人民币）其他贷款'],
  ['an amount that is none', '2025年2月3日乙银行发放的九千元（人民币）其他贷款'],
  ['a guarantee without its borrower', '2025年2月3日，在乙银行办理的贷款承担相关还款责任'],
])('what follows %s is never put to the account before it', (_, head) => {
  const settled = '2023年3月3日丙银行发放的10,000元（人民币）其他贷款，2024年1月已结清';
  const { report, unread } = read(
    `贷款\n从未发生过逾期的账户明细如下：\n1.${settled}。\n2.${head}。截至2026年2月，余额7,000。`,
  );
  expect(report.accounts).toMatchObject([
    { institution: '丙银行', balance: null, asOf: null, doubts: [], overdueNow: false },
  ]);
  expect(unread.map(({ words }) => words)).toContain('余额7,000');
});
