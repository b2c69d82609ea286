import { describe, expect, it } from 'vitest';
import { formatInputPercent, formatPercent, formatRate, parsePercent } from './percent';

describe('a ratio as a percentage', () => {
  it.each([
    ['a whole percent from 10% on', 0.612, '61%'],
    ['nothing', 0, '0%'],
    ['one decimal below 10%', 0.073, '7.3%'],
    ['no empty decimal', 0.05, '5%'],
    ['rounding up to 10%', 0.0996, '10%'],
    ['just under an edge', 0.696, '69.6%'],
    ['on the edge', 0.7, '70%'],
    ['a hair over the edge', 0.7001, '70%'],
    ['just over an edge', 0.703, '70.3%'],
    ['more than everything', 1.13, '113%'],
  ])('%s', (_, ratio, expected) => {
    expect(formatPercent(ratio, 'zh-CN')).toBe(expected);
    expect(formatPercent(ratio, 'en')).toBe(expected);
  });

  it('a ratio against no income at all has an end', () => {
    expect(formatPercent(999, 'zh-CN')).toBe('超过 999%');
    expect(formatPercent(999, 'en')).toBe('over 999%');
  });

  it('a rate keeps two decimals', () => {
    expect(formatRate(0.146)).toBe('14.6%');
    expect(formatRate(0.1825)).toBe('18.25%');
    expect(formatRate(0.24)).toBe('24%');
  });
});

describe('a percentage as people type it', () => {
  it.each([
    ['18', 0.18],
    ['18%', 0.18],
    ['１８％', 0.18],
    [' 18.25 % ', 0.1825],
    ['百分之18', 0.18],
    ['0.18', 0.0018],
    ['14.6', 0.146],
  ])('%s is %d', (text, ratio) => {
    expect(parsePercent(text)).toEqual({ ok: true, ratio });
  });

  it.each([
    ['', 'EMPTY'],
    ['%', 'NOT_A_PERCENT'],
    ['abc', 'NOT_A_PERCENT'],
    ['1.2.3', 'NOT_A_PERCENT'],
    ['-5%', 'NEGATIVE'],
    ['1001', 'TOO_LARGE'],
  ])('%s is refused: %s', (text, code) => {
    expect(parsePercent(text)).toEqual({ ok: false, code });
  });

  it('reads back what a field shows', () => {
    for (const ratio of [0, 0.03, 0.146, 0.1825, 0.36]) {
      expect(parsePercent(formatInputPercent(ratio))).toEqual({ ok: true, ratio });
    }
  });
});
