import { describe, expect, it } from 'vitest';
import { parseCount, parseMonths } from './parse-count';

describe('a count as people type it', () => {
  it.each([
    ['3', 3],
    ['３', 3],
    ['0', 0],
    ['3 家', 3],
    ['4次', 4],
    ['1,000', 1000],
    ['2 months', 2],
  ])('%s is %d', (text, count) => {
    expect(parseCount(text, 1000)).toEqual({ ok: true, count });
  });

  it.each([
    ['', 'EMPTY'],
    ['家', 'NOT_A_NUMBER'],
    ['three', 'NOT_A_NUMBER'],
    ['1,00', 'NOT_A_NUMBER'],
    ['2.5', 'NOT_WHOLE'],
    ['-1', 'NEGATIVE'],
    ['1001', 'TOO_LARGE'],
  ])('%s is refused: %s', (text, code) => {
    expect(parseCount(text, 1000)).toEqual({ ok: false, code });
  });
});

describe('a length of time as people type it', () => {
  it.each([
    ['27', 27],
    ['2年', 24],
    ['2年3个月', 27],
    ['２ 年 ３ 个月', 27],
    ['2 years 3 months', 27],
    ['1 year and 1 month', 13],
    ['5个月', 5],
    ['8 months', 8],
  ])('%s is %d months', (text, count) => {
    expect(parseMonths(text, 720)).toEqual({ ok: true, count });
  });

  it('refuses what is empty, not a time or too long', () => {
    expect(parseMonths(' ', 720)).toEqual({ ok: false, code: 'EMPTY' });
    expect(parseMonths('long', 720)).toEqual({ ok: false, code: 'NOT_A_NUMBER' });
    expect(parseMonths('61年', 720)).toEqual({ ok: false, code: 'TOO_LARGE' });
  });
});
