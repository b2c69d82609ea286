import { describe, expect, it } from 'vitest';
import {
  formatDays,
  formatMonths,
  formatMultiple,
  formatNumber,
  formatSignedNumber,
} from './number';

describe('numbers', () => {
  it.each([
    [0, 0, '0'],
    [-0.4, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [1_234_567, 0, '1,234,567'],
    [-1234, 0, '−1,234'],
    [12.5, 1, '12.5'],
    [12, 2, '12'],
    [1234.567, 2, '1,234.57'],
  ])('%d with %d decimals reads %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  it.each([
    [15, '+15'],
    [-25, '−25'],
    [0, '0'],
    [0.2, '0'],
  ])('%d as a difference reads %s', (value, expected) => {
    expect(formatSignedNumber(value)).toBe(expected);
  });
});

describe('lengths of time and multiples', () => {
  it.each([
    [0, '0 个月', '0 months'],
    [1, '1 个月', '1 month'],
    [11, '11 个月', '11 months'],
    [12, '1 年', '1 year'],
    [27, '2 年 3 个月', '2 years 3 months'],
    [24, '2 年', '2 years'],
    [61, '5 年 1 个月', '5 years 1 month'],
  ])('%d months', (months, zh, en) => {
    expect(formatMonths(months, 'zh-CN')).toBe(zh);
    expect(formatMonths(months, 'en')).toBe(en);
  });

  it('days and multiples', () => {
    expect(formatDays(1, 'en')).toBe('1 day');
    expect(formatDays(31, 'en')).toBe('31 days');
    expect(formatDays(31, 'zh-CN')).toBe('31 天');
    expect(formatMultiple(6.333, 'zh-CN')).toBe('6.3 倍');
    expect(formatMultiple(6, 'en')).toBe('6×');
  });
});
