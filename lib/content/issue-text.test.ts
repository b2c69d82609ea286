import { describe, expect, it } from 'vitest';
import { MAX_FEN } from '@/lib/units/fen';
import { fieldAt } from './fields/profile-fields';
import { issueText } from './issue-text';

describe('an issue as a sentence', () => {
  it('names the field and says what to enter', () => {
    const issue = { path: ['income', 'monthlyAverage'], code: 'REQUIRED' as const, params: {} };
    expect(issueText(issue, 'zh-CN')).toBe('请填写每月到手收入。');
    expect(issueText(issue, 'en')).toBe('Enter your net monthly income.');
  });

  it('says which row of a list it is about', () => {
    const issue = { path: ['accounts', 2, 'limit'], code: 'REQUIRED' as const, params: {} };
    expect(issueText(issue, 'zh-CN')).toBe('第 3 条：请填写额度。');
    expect(issueText(issue, 'en')).toBe('Row 3: Enter the limit.');
  });

  it('asks to choose what is chosen and not typed', () => {
    const issue = { path: ['accounts', 0, 'product'], code: 'REQUIRED' as const, params: {} };
    expect(issueText(issue, 'zh-CN')).toBe('第 1 条：请选择产品。');
  });

  it('gives bounds in the unit of the field', () => {
    const issue = {
      path: ['household', 'cashAtHand'],
      code: 'TOO_LARGE' as const,
      params: { max: MAX_FEN },
    };
    expect(issueText(issue, 'en')).toContain('¥100,000,000,000');
    const rows = { path: ['accounts'], code: 'TOO_MANY' as const, params: { max: 300 } };
    expect(issueText(rows, 'zh-CN')).toBe('账户最多可填 300 条，请保留最近的。');
  });

  it('writes days as days', () => {
    const issue = {
      path: ['inquiries', 0, 'on'],
      code: 'IN_FUTURE' as const,
      params: { asOf: '2026-11-23', date: '2026-12-01' },
    };
    expect(issueText(issue, 'zh-CN')).toBe(
      '第 1 条：查询日期填的是 2026 年 12 月 1 日，晚于审核日 2026 年 11 月 23 日。请填当天或更早的日期。',
    );
    expect(issueText(issue, 'en')).toContain('1 December 2026 is after the review day');
  });

  it('keeps what a file said as it is', () => {
    const issue = { path: [], code: 'UNKNOWN_FIELD' as const, params: { field: '2026-01' } };
    expect(issueText(issue, 'en')).toContain('“2026-01”');
  });
});

describe('the field of a path', () => {
  it('leaves out row numbers and falls back to the part around an unknown key', () => {
    expect(fieldAt(['accounts', 2, 'repayment', 'codes'])).toBe('accounts.repayment.codes');
    expect(fieldAt(['accounts', 2, 'colour'])).toBe('accounts');
    expect(fieldAt([])).toBeNull();
    expect(fieldAt(['toString'])).toBeNull();
  });
});
