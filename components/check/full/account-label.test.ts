import { expect, test } from 'vitest';
import { blankAccount } from '@/lib/form/draft';
import { accountOptions } from './account-label';

const card = (id: string, limit: string, currency = 'CNY') => ({
  ...blankAccount(id),
  institution: '甲银行',
  product: 'card' as const,
  limit,
  currency,
});
const labels = (...accounts: ReturnType<typeof card>[]) =>
  accountOptions(accounts, 'zh-CN').map(({ label }) => label);

test('a lender’s only card is called by its lender and its kind', () => {
  expect(labels(card('a', '5万'))).toEqual(['甲银行 · 信用卡']);
});

test('no two accounts to choose from are called the same', () => {
  expect(
    labels(card('a', '5万'), card('b', '2万'), card('c', '', 'usd'), card('d', ''), card('e', '')),
  ).toEqual([
    '甲银行 · 信用卡 · ¥50,000',
    '甲银行 · 信用卡 · ¥20,000',
    '甲银行 · 信用卡 · USD',
    '甲银行 · 信用卡 · 4',
    '甲银行 · 信用卡 · 5',
  ]);
});
