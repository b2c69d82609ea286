import { describe, expect, it } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { formatInputAmount, formatMoney, formatMoneyShort, formatSigned } from './money';

describe('money on the screen', () => {
  it.each([
    [0, '¥0'],
    [12_500, '¥12,500'],
    [12_500.5, '¥12,500.50'],
    [0.05, '¥0.05'],
    [-12_500, '−¥12,500'],
    [200_000, '¥200,000'],
  ])('%d yuan in full reads %s', (amount, expected) => {
    expect(formatMoney(yuan(amount))).toBe(expected);
  });

  it.each([
    [0, '0 元', '¥0'],
    [8600, '8,600 元', '¥8,600'],
    [8600.4, '8,600 元', '¥8,600'],
    [9999.6, '1 万元', '¥10,000'],
    [12_500, '1.25 万元', '¥12,500'],
    [12_000, '1.2 万元', '¥12,000'],
    [50_000, '5 万元', '¥50,000'],
    [12_500_000, '1,250 万元', '¥12,500,000'],
    [99_999_999, '1 亿元', '¥99,999,999'],
    [120_000_000, '1.2 亿元', '¥120,000,000'],
    [-37_500, '−3.75 万元', '−¥37,500'],
    [-0.4, '0 元', '¥0'],
  ])('%d yuan at a glance reads %s, or %s', (amount, zh, en) => {
    expect(formatMoneyShort(yuan(amount), 'zh-CN')).toBe(zh);
    expect(formatMoneyShort(yuan(amount), 'en')).toBe(en);
  });

  it.each([
    [3000, '+¥3,000'],
    [-3000, '−¥3,000'],
    [0, '¥0'],
  ])('a difference of %d yuan reads %s', (amount, expected) => {
    expect(formatSigned(yuan(amount))).toBe(expected);
  });

  it('an input field shows plain digits', () => {
    expect(formatInputAmount(toFen(1_250_000))).toBe('12500');
    expect(formatInputAmount(toFen(1_250_050))).toBe('12500.50');
  });
});
