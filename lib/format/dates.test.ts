import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatMonth,
  formatShortDate,
  formatShortMonth,
  parseDateText,
  parseMonthText,
} from './dates';

describe('days and months on the screen', () => {
  it('names the day in both languages', () => {
    expect(formatDate('2026-11-23', 'zh-CN')).toBe('2026 年 11 月 23 日');
    expect(formatDate('2026-11-23', 'en')).toBe('23 November 2026');
    expect(formatDate('2026-02-01', 'en')).toBe('1 February 2026');
    expect(formatShortDate('2026-11-23', 'zh-CN')).toBe('11 月 23 日');
    expect(formatShortDate('2026-11-23', 'en')).toBe('23 Nov');
  });

  it('names the month of a month or a day', () => {
    expect(formatMonth('2026-11', 'zh-CN')).toBe('2026 年 11 月');
    expect(formatMonth('2026-11-23', 'en')).toBe('November 2026');
    expect(formatShortMonth('2026-11', 'zh-CN')).toBe('11 月');
    expect(formatShortMonth('2026-11', 'en')).toBe('Nov');
    expect(formatShortMonth('2026-01', 'zh-CN')).toBe('2026 年 1 月');
    expect(formatShortMonth('2026-01', 'en')).toBe('Jan 2026');
  });
});

describe('days and months as people type them', () => {
  it.each([
    '2026-02-09',
    '2026/2/9',
    '2026.2.9',
    '2026年2月9日',
    '2026 年 2 月 9 日',
    '20260209',
    '２０２６－０２－０９',
  ])('%s is a day', (text) => {
    expect(parseDateText(text)).toBe('2026-02-09');
    expect(parseMonthText(text)).toBe('2026-02');
  });

  it.each(['', '2026-02-30', '2026-13-01', '09/02/2026', '2026-02', 'soon', '1850-01-01'])(
    '%s is not a day',
    (text) => {
      expect(parseDateText(text)).toBeNull();
    },
  );

  it.each(['2026-02', '2026/2', '2026.02', '2026年2月', '202602'])('%s is a month', (text) => {
    expect(parseMonthText(text)).toBe('2026-02');
  });

  it.each(['', '2026', '2026-13', '02-2026', '2026-02-30'])('%s is not a month', (text) => {
    expect(parseMonthText(text)).toBeNull();
  });
});
