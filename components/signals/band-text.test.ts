import { describe, expect, test } from 'vitest';
import type { Edge, SignalId } from '@/lib/review';
import { bandText, edgeText } from './band-text';

const from = (...edges: number[]): Edge[] => edges.map((edge) => ({ from: edge }));
const allOf = (signal: SignalId, edges: readonly Edge[], locale: 'zh-CN' | 'en') =>
  edges.map((_, index) => bandText(signal, edges, index, locale));

describe('a band in words', () => {
  test.each<[string, SignalId, Edge[], string[], string[]]>([
    [
      'counts',
      'lenderCount',
      from(0, 3, 5, 6),
      ['0–2 家', '3–4 家', '5 家', '6 家及以上'],
      ['0–2', '3–4', '5', '6 or more'],
    ],
    [
      'counts past an edge',
      'hardInquiriesLast2Months',
      [{ from: 0 }, { above: 3 }, { above: 4 }],
      ['0–3 次', '4 次', '5 次及以上'],
      ['0–3', '4', '5 or more'],
    ],
    [
      'days',
      'currentDaysPastDue',
      from(0, 4, 31),
      ['0–3 天', '4–30 天', '31 天及以上'],
      ['0–3 days', '4–30 days', '31 days or more'],
    ],
    [
      'percentages that hold their lower edge',
      'cardUtilization',
      from(0, 0.3, 1),
      ['不到 30%', '30% 起，不到 100%', '100% 及以上'],
      ['under 30%', '30% to under 100%', '100% or more'],
    ],
    [
      'percentages up to and with an edge',
      'cardUtilization',
      [{ from: 0 }, { above: 0.7 }, { above: 0.8 }, { from: 0.9 }],
      ['不超过 70%', '超过 70%，不超过 80%', '超过 80%，不到 90%', '90% 及以上'],
      ['up to 70%', 'over 70%, up to 80%', 'over 80%, under 90%', '90% or more'],
    ],
    [
      'lengths of time in years',
      'oldestAccountMonths',
      from(0, 12, 36),
      ['不到 1 年', '1 年起，不到 3 年', '3 年及以上'],
      ['under 1 year', '1 year to under 3 years', '3 years or more'],
    ],
    [
      'anything above nothing',
      'guaranteesToAnnualIncome',
      [{ from: 0 }, { above: 0 }, { above: 1 }],
      ['0 倍', '超过 0 倍，不超过 1 倍', '超过 1 倍'],
      ['0×', 'over 0×, up to 1×', 'over 1×'],
    ],
  ])('%s', (_, signal, edges, chinese, english) => {
    expect(allOf(signal, edges, 'zh-CN')).toEqual(chinese);
    expect(allOf(signal, edges, 'en')).toEqual(english);
  });

  test('no such band has no words', () => {
    expect(bandText('lenderCount', from(0), 1, 'en')).toBe('');
  });
});

test.each<[SignalId, Edge, string, string]>([
  ['cardUtilization', { from: 0.55 }, '55%', '55%'],
  ['cardUtilization', { above: 0.7 }, '>70%', '>70%'],
  ['unsecuredDebtToMonthlyIncome', { from: 6 }, '6', '6'],
  ['lenderCount', { above: 4 }, '5', '5'],
  ['oldestAccountMonths', { from: 36 }, '3 年', '3 yr'],
  ['employmentMonths', { from: 6 }, '6 个月', '6 mo'],
  ['employmentMonths', { from: 0 }, '0', '0'],
])('the edge of %s at %o on an axis', (signal, edge, chinese, english) => {
  expect(edgeText(signal, edge, 'zh-CN')).toBe(chinese);
  expect(edgeText(signal, edge, 'en')).toBe(english);
});
