import { describe, expect, test } from 'vitest';
import { readDay, readTime } from './when';

describe('a day on a bill', () => {
  test.each([
    ['Alipay and WeChat print seconds', '2023-02-12 21:32:14', '2023-02-12', '21:32:14'],
    ['slashes and single digits', '2024/1/5 9:05', '2024-01-05', '09:05:00'],
    ['glued digits', '20240101', '2024-01-01', null],
    ['Chinese words', '2024年1月5日', '2024-01-05', null],
    ['points', '2024.01.05', '2024-01-05', null],
    ['a leap day', '2024-02-29', '2024-02-29', null],
    ['a spreadsheet counts days', '45352', '2024-03-01', null],
    ['and parts of days', '45352.5', '2024-03-01', null],
  ])('%s', (_, text, on, time) => {
    expect(readDay(text, null)).toEqual({ on, time });
  });

  test.each([
    ['no leap year', '2023-02-29'],
    ['month 13', '2023-13-01'],
    ['an id', '2023xxxxx88'],
    ['a total', '合计'],
    ['month and day without a statement month', '12/29'],
    ['empty', ''],
  ])('is not read from %s', (_, text) => {
    expect(readDay(text, null)).toBeNull();
  });

  test.each([
    ['the month before January is of last year', '12/29', '2024-01', '2023-12-29'],
    ['the statement month itself', '01/02', '2024-01', '2024-01-02'],
    ['a leap day of the statement year', '02/29', '2024-03', '2024-02-29'],
  ] as const)('without a year: %s', (_, text, month, on) => {
    expect(readDay(text, month)).toEqual({ on, time: null });
  });

  test.each([
    ['123456', '12:34:56'],
    ['9:05', '09:05:00'],
    ['24:00:00', null],
    ['', null],
  ])('a time column: %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});
