import { describe, expect, it } from 'vitest';
import { policyOn, reviewLimit, sampleProfiles, SAMPLE_IDS } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { reasonSentence, reasonTitle } from './reason-figures';

describe('a reason as a sentence', () => {
  it('names the figure and the edge of a signal', () => {
    const reason = {
      code: 'LENDERS_MANY',
      kind: 'points',
      signal: 'lenderCount',
      value: 5,
      edge: 5,
    } as const;
    expect(reasonSentence(reason, 'zh-CN')).toBe('现在同时欠着 5 家机构，分界线是 5 家。');
    expect(reasonSentence(reason, 'en')).toBe('You owe 5 lenders at once; the cut-off is 5.');
  });

  it('names an amount for a term and points for a grade', () => {
    const term = {
      code: 'INCOME_MULTIPLE_REACHED',
      kind: 'term',
      signal: null,
      value: yuan(12_500),
      edge: yuan(50_000),
    } as const;
    expect(reasonSentence(term, 'zh-CN')).toContain('还剩 1.25 万元。');
    expect(reasonSentence(term, 'en')).toContain('leaves ¥12,500.');
    const grade = {
      code: 'SCORE_BELOW_DRAWING',
      kind: 'grade',
      signal: null,
      value: 462,
      edge: 480,
    } as const;
    expect(reasonSentence(grade, 'zh-CN')).toBe('这套规则下总分是 462 分，继续借款需要 480 分。');
  });

  it.each(SAMPLE_IDS)('leaves no placeholder open for any reason of the sample "%s"', (id) => {
    const asOf = '2026-11-23';
    for (const lender of ['platform', 'bank', 'business'] as const) {
      for (const climate of ['normal', 'severe'] as const) {
        const policy = policyOn(asOf, lender);
        const stance = { climate, programme: 'unchanged' } as const;
        const { reasons } = reviewLimit(sampleProfiles[id](asOf), policy, asOf, stance);
        for (const reason of reasons) {
          expect(reasonSentence(reason, 'zh-CN')).not.toMatch(/[{}]/);
          expect(reasonSentence(reason, 'en')).not.toMatch(/[{}]/);
        }
      }
    }
  });
});

describe('a reason’s heading', () => {
  const asOf = '2026-11-23';
  const titles = (id: 'steady' | 'stretched') => {
    const review = reviewLimit(sampleProfiles[id](asOf), policyOn(asOf, 'platform'), asOf);
    return review.reasons.map((reason) => reasonTitle(reason, review.scorecard, 'zh-CN'));
  };

  it('calls nothing high where little is lost', () => {
    expect(titles('steady')).toContain('近 6 个月的申请查询');
    expect(titles('steady').join()).not.toMatch(/偏/);
  });

  it('names the direction where much is lost', () => {
    expect(titles('stretched')).toContain('近 6 个月申请查询偏多');
    expect(titles('stretched')).toContain('有欠款的机构偏多');
  });
});
