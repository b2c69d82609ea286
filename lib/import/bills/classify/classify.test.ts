import { describe, expect, test } from 'vitest';
import { toFen } from '@/lib/units/fen';
import type { BillRow } from '../bill';
import { rowOf } from '../testing/rows';
import { classify } from './classify';
import { NO_CHOICES, type ClassifiedRow, type RowKind } from './kinds';

const first = (row: Partial<BillRow>): ClassifiedRow => {
  const [classified] = classify([rowOf(row)]);
  if (!classified) throw new Error('nothing classified');
  return classified;
};

const INWARD = { amount: toFen(1000), direction: 'in' } as const;
const OUTWARD = { amount: toFen(-1000), direction: 'out' } as const;
const NEITHER = { amount: toFen(1000), direction: 'neutral' } as const;

describe('what a transaction is to a lender', () => {
  test.each<[string, Partial<BillRow>, RowKind]>([
    ['wages are income', { ...INWARD, category: '代发工资' }, 'income'],
    ['money from a person is income, to be confirmed', { ...INWARD, category: '转账' }, 'income'],
    ['a shop’s takings are turnover', { ...INWARD, category: '二维码收款' }, 'receipts'],
    ['a refund is no income', { ...INWARD, category: '某店-退款' }, 'refund'],
    [
      'nor one that the wallet counts as neither',
      { ...NEITHER, description: '退款-商品' },
      'refund',
    ],
    ['a pay-out is a debt', { ...NEITHER, description: '蚂蚁借呗放款至余额宝' }, 'draw'],
    ['a pay-out booked as income still is', { ...INWARD, description: '贷款发放' }, 'draw'],
    [
      'money from a lending company is a debt',
      { ...INWARD, counterparty: '甲消费金融有限公司' },
      'draw',
    ],
    [
      'the wallet’s own heading for borrowing',
      { ...INWARD, category: '信用借还', description: '备用金' },
      'draw',
    ],
    [
      'a repayment, automatic',
      { ...NEITHER, description: '花呗自动还款-2026年03月账单' },
      'repayment',
    ],
    ['the status says what was done', { ...NEITHER, status: '还款成功' }, 'repayment'],
    ['borrowed or repaid, nobody can tell', { ...NEITHER, category: '信用借还' }, 'notCounted'],
    ['a repayment, by hand', { ...OUTWARD, description: '蚂蚁借呗还款' }, 'repayment'],
    ['a card repaid from the wallet', { ...NEITHER, category: '信用卡还款' }, 'repayment'],
    ['a loan’s monthly payment', { ...OUTWARD, category: '贷款本息' }, 'repayment'],
    ['a minimum payment', { ...OUTWARD, description: '信用卡最低还款' }, 'minimumPayment'],
    ['cash drawn on a card', { ...INWARD, description: '信用卡预借现金' }, 'cashAdvance'],
    ['cash from one’s own account is spending', { ...OUTWARD, category: 'ATM取款' }, 'spending'],
    ['wallet to bank', { ...NEITHER, category: '零钱提现' }, 'selfTransfer'],
    ['and its arrival at the bank', { ...INWARD, description: '支付宝-余额提现' }, 'selfTransfer'],
    ['a money market fund', { ...NEITHER, description: '余额宝-自动转入' }, 'selfTransfer'],
    ['a fund sold', { ...INWARD, category: '蚂蚁基金赎回到银行' }, 'selfTransfer'],
    ['provident fund savings', { ...INWARD, category: '代发住房公积金' }, 'selfTransfer'],
    ['a purchase', OUTWARD, 'spending'],
    ['a closed order', { ...OUTWARD, outcome: 'cancelled' }, 'notCounted'],
    ['a payment that waits', { ...INWARD, outcome: 'pending' }, 'notCounted'],
    ['wages in dollars', { ...INWARD, category: '工资', currency: 'USD' }, 'notCounted'],
    ['neither in nor out, and no words', NEITHER, 'notCounted'],
  ])('%s', (_, row, kind) => {
    expect(first(row).kind).toBe(kind);
  });

  test.each<[string, Partial<BillRow>, RowKind]>([
    [
      'money in with the word repayment pays the card',
      { ...INWARD, description: '掌上生活还款' },
      'repayment',
    ],
    ['money in without it takes a purchase back', { ...INWARD, description: '某店' }, 'refund'],
    ['cash is an advance', { ...OUTWARD, description: 'ATM取现' }, 'cashAdvance'],
    ['all else is spending', { ...OUTWARD, description: '某店' }, 'spending'],
  ])('on a card’s own statement: %s', (_, row, kind) => {
    expect(first({ ...row, card: true, source: 'cmb' }).kind).toBe(kind);
  });
});

describe('the borrower’s word', () => {
  const gift = rowOf({ ...INWARD, id: 'gift', category: '转账', counterparty: '王小明' });

  test('a row given another kind keeps it', () => {
    const [row] = classify([gift], { ...NO_CHOICES, kinds: { gift: 'selfTransfer' } });
    expect([row?.kind, row?.rule]).toEqual(['selfTransfer', 'CHOSEN']);
  });

  test('money from one’s own name is a transfer to oneself', () => {
    const [row] = classify([gift], { ...NO_CHOICES, ownNames: ['王小明'] });
    expect([row?.kind, row?.rule]).toEqual(['selfTransfer', 'OWN_NAME']);
  });

  test('a lender can be named', () => {
    const repaid = rowOf({ ...OUTWARD, id: 'r', description: '还款', source: 'alipay' });
    const [row] = classify([repaid], { ...NO_CHOICES, lenders: { r: '丙银行信用卡中心' } });
    expect(row?.lender).toBe('丙银行');
  });
});

describe('two files that show the same money', () => {
  test('a transfer between own accounts is found by its two ends', () => {
    const rows = [
      rowOf({ ...OUTWARD, id: 'a', source: 'icbc', category: '网转', on: '2026-03-05' }),
      rowOf({ ...INWARD, id: 'b', source: 'cmb', category: '转账汇款', on: '2026-03-06' }),
    ];
    expect(classify(rows).map(({ kind }) => kind)).toEqual(['selfTransfer', 'selfTransfer']);
  });

  test('but not two days apart, nor within one account', () => {
    const out = rowOf({ ...OUTWARD, id: 'a', source: 'icbc', category: '网转', on: '2026-03-05' });
    const late = rowOf({
      ...INWARD,
      id: 'b',
      source: 'cmb',
      category: '转账汇款',
      on: '2026-03-07',
    });
    const same = rowOf({
      ...INWARD,
      id: 'c',
      source: 'icbc',
      category: '他行汇入',
      on: '2026-03-05',
    });
    expect(classify([out, late, same]).map(({ kind }) => kind)).toEqual([
      'spending',
      'income',
      'income',
    ]);
  });

  test('a card’s repayment counts once, where it was paid from', () => {
    const onCard = rowOf({
      ...INWARD,
      id: 'card',
      source: 'cmb',
      card: true,
      description: '还款',
      on: '2026-03-05',
    });
    const paid = rowOf({
      ...OUTWARD,
      id: 'paid',
      source: 'icbc',
      category: '招商银行信用卡还款',
      on: '2026-03-07',
    });
    expect(classify([onCard, paid]).map(({ countedAs }) => countedAs)).toEqual(['paid', null]);
  });

  test('four days apart are two repayments', () => {
    const onCard = rowOf({
      ...INWARD,
      id: 'card',
      source: 'cmb',
      card: true,
      description: '还款',
      on: '2026-03-05',
    });
    const paid = rowOf({
      ...OUTWARD,
      id: 'paid',
      source: 'icbc',
      category: '招商银行信用卡还款',
      on: '2026-03-09',
    });
    expect(classify([onCard, paid]).map(({ countedAs }) => countedAs)).toEqual([null, null]);
  });
});
