import { describe, expect, it } from 'vitest';
import { SIGNAL_IDS, type SignalId } from '@/lib/review';
import { formatSignal } from './format-signal';

describe('a signal as it is read', () => {
  it.each<[SignalId, number | null, string, string]>([
    ['debtToIncome', null, '未知', 'Not known'],
    ['debtToIncome', 0.612, '61%', '61%'],
    ['debtToIncome', 999, '超过 999%', 'over 999%'],
    ['unsecuredDebtToMonthlyIncome', 6.333, '6.3 倍', '6.3×'],
    ['unsecuredDebtToMonthlyIncome', 999, '超过 99 倍', 'over 99×'],
    ['lenderCount', 5, '5 家', '5'],
    ['hardInquiriesLast3Months', 4, '4 次', '4'],
    ['currentDaysPastDue', 0, '0 天', '0 days'],
    ['lateMonthsLast24Months', 1, '1 个月', '1 month'],
    ['monthsSinceLastLate', 24, '24 个月', '24 months'],
    ['oldestAccountMonths', 27, '2 年 3 个月', '2 years 3 months'],
    ['highestApr', 0.1825, '18.25%', '18.25%'],
  ])('%s of %s', (id, value, zh, en) => {
    expect(formatSignal(id, value, 'zh-CN')).toBe(zh);
    expect(formatSignal(id, value, 'en')).toBe(en);
  });

  it('has a unit for every signal', () => {
    for (const id of SIGNAL_IDS) {
      expect(formatSignal(id, 1, 'zh-CN')).toMatch(/1/);
      expect(formatSignal(id, 1, 'en')).toMatch(/1/);
    }
  });
});
