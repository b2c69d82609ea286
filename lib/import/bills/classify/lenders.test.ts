import { describe, expect, test } from 'vitest';
import { toFen } from '@/lib/units/fen';
import type { BillRow } from '../bill';
import { rowOf } from '../testing/rows';
import { classify } from './classify';

const INWARD = { amount: toFen(1000), direction: 'in' } as const;
const OUTWARD = { amount: toFen(-1000), direction: 'out' } as const;
const NEITHER = { amount: toFen(1000), direction: 'neutral' } as const;

describe('whom a debt is owed to', () => {
  test.each<[string, Partial<BillRow>, string | null]>([
    [
      'two products of one company are one lender',
      { ...OUTWARD, description: '花呗主动还款' },
      '重庆蚂蚁消费金融',
    ],
    ['the other one', { ...OUTWARD, description: '蚂蚁借呗还款' }, '重庆蚂蚁消费金融'],
    [
      'a bank named with its card',
      { ...NEITHER, category: '信用卡还款', counterparty: '甲银行信用卡还款' },
      '甲银行',
    ],
    [
      'the words before a name are no part of it',
      { ...OUTWARD, description: '还款至乙银行信用卡' },
      '乙银行',
    ],
    [
      'a state bank with and without its country',
      { ...OUTWARD, description: '还款', counterparty: '中国工商银行股份有限公司' },
      '工商银行',
    ],
    [
      'a bank’s own loan',
      { ...OUTWARD, source: 'abc', category: '正常还款', counterparty: '12341234' },
      '农业银行',
    ],
    [
      'the card’s own bank',
      { ...INWARD, source: 'icbc', card: true, category: '自动转帐还款' },
      '工商银行',
    ],
    ['the line that paid', { ...OUTWARD, account: '花呗' }, '重庆蚂蚁消费金融'],
    ['the card that paid', { ...OUTWARD, account: '甲银行信用卡(1234)' }, '甲银行'],
    ['a debit card is nobody’s credit', { ...OUTWARD, account: '甲银行储蓄卡(1234)' }, null],
    [
      'a lender nobody knows, by its own name',
      { ...OUTWARD, description: '还款', counterparty: '丁某某' },
      '丁某某',
    ],
  ])('%s', (_, row, lender) => {
    expect(classify([rowOf(row)])[0]?.lender).toBe(lender);
  });
});
