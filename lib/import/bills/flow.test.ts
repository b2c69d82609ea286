// The whole way, through the door: files → rows → kinds → figures → a profile that the schema takes.

import { expect, test } from 'vitest';
import {
  classify,
  figuresOf,
  mergeBills,
  NO_CHOICES,
  profileFieldsOf,
  readBill,
  type ReadBill,
  type RowChoices,
} from '@/lib/import';
import { parseProfile } from '@/lib/review';
import { alipayText, type AlipayLine } from './testing/bills';
import { gb18030 } from './testing/gb18030';

const ASOF = '2026-04-02';

const WALLET: AlipayLine[] = [
  {
    at: '2026-01-03 09:00:00',
    amount: '5000.00',
    flow: '不计收支',
    item: '蚂蚁借呗放款至余额宝',
    category: '信用借还',
    id: 'W1',
  },
  {
    at: '2026-02-08 09:00:00',
    amount: '1200.00',
    flow: '不计收支',
    item: '花呗自动还款-2026年01月账单',
    method: '甲银行储蓄卡(1)',
    id: 'W2',
  },
  {
    at: '2026-03-08 09:00:00',
    amount: '800.00',
    flow: '不计收支',
    item: '蚂蚁借呗还款',
    status: '还款成功',
    id: 'W3',
  },
  {
    at: '2026-03-09 09:00:00',
    amount: '500.00',
    flow: '收入',
    item: '转账',
    category: '转账红包',
    party: '李某',
    id: 'W4',
  },
  {
    at: '2026-03-10 09:00:00',
    amount: '99.00',
    flow: '不计收支',
    item: '退款-商品',
    category: '退款',
    id: 'W5',
  },
  { at: '2026-03-11 09:00:00', amount: '700.00', flow: '支出', status: '交易关闭', id: 'W6' },
];

const BANK = [
  '姓名：王小明',
  '起始日期：2026-01-01 终止日期：2026-03-31',
  '序号,摘要,币别,钞汇,交易日期,交易金额,账户余额,交易地点/附言,对方账号与户名',
  '1,代发工资,人民币,钞,20260110,"8,000.00","9,000.00",工资,01/甲公司',
  '2,代发工资,人民币,钞,20260210,"8,000.00","9,000.00",工资,01/甲公司',
  '3,代发工资,人民币,钞,20260310,"8,600.00","9,000.00",工资,01/甲公司',
  '4,跨行转入,人民币,钞,20260311,"1,000.00","9,900.00",转账,02/王小明',
  '5,网上支付,人民币,钞,20260315,-350.00,"9,550.00",信用卡还款,03/丁银行信用卡中心',
].join('\n');

async function bill(bytes: Uint8Array, name: string): Promise<ReadBill> {
  const reading = await readBill(bytes, name);
  if (!reading.ok) throw new Error(reading.code);
  return reading;
}

async function figuresWith(choices: Partial<RowChoices>) {
  const bills = [
    await bill(gb18030(alipayText(WALLET)), '支付宝.csv'),
    await bill(gb18030(alipayText(WALLET.slice(2))), '支付宝-三月.csv'),
    await bill(gb18030(BANK), '建行.csv'),
  ];
  const { rows, duplicates } = mergeBills(bills);
  const headings = bills.map(({ heading }) => heading);
  const ownNames = headings.flatMap(({ owner }) => owner ?? []);
  const classified = classify(rows, { ...NO_CHOICES, ownNames, ...choices });
  return { figures: figuresOf(classified, headings, ASOF), duplicates, classified };
}

test('three files of one borrower become income, debts and habits, each row counted once', async () => {
  const { figures, duplicates } = await figuresWith({});
  expect(duplicates).toHaveLength(4);
  expect(figures.income.map(({ month, amount }) => [month, amount])).toEqual([
    ['2026-01', 800_000],
    ['2026-02', 800_000],
    ['2026-03', 910_000],
  ]);
  expect(
    figures.lenders.map(({ lender, repaid, drawn }) => [lender, repaid.amount, drawn.amount]),
  ).toEqual([
    ['丁银行', 35_000, 0],
    ['重庆蚂蚁消费金融', 200_000, 500_000],
  ]);
  expect(figures.lendersUsed.count).toBe(2);
  expect(figures.recycling).toBeCloseTo(500_000 / 235_000, 10);
});

test('the borrower says a friend’s money was a loan, and the figures follow', async () => {
  const { classified } = await figuresWith({});
  const gift = classified.find(({ reference }) => reference === 'W4');
  if (!gift) throw new Error('the row is gone');
  const { figures } = await figuresWith({
    kinds: { [gift.id]: 'draw' },
    lenders: { [gift.id]: '李某' },
  });
  expect(figures.income[2]?.amount).toBe(860_000);
  expect(figures.lendersUsed.lenders).toContain('李某');
});

test('the schema takes what the figures fill', async () => {
  const { figures } = await figuresWith({});
  const parsed = parseProfile({ version: 1, ...profileFieldsOf(figures) }, ASOF);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(parsed.profile.income.months).toHaveLength(3);
  expect(parsed.profile.behaviour).toMatchObject({
    drawsLast3Months: 500_000,
    repaymentsLast3Months: 235_000,
    cashAdvancesLast3Months: null,
  });
});
