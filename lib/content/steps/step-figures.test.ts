import { describe, expect, it } from 'vitest';
import { planFor, policyOn, SAMPLE_IDS, sampleProfiles, STEP_CODES } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { stepSentence } from './step-figures';
import { STEPS } from './steps';

const FEWER = {
  code: 'FEWER_LENDERS',
  params: {
    from: 5,
    to: 3,
    count: 2,
    names: ['甲小贷', '乙消费金融'],
    amount: yuan(4300),
    paidOn: '2026-12-05',
  },
} as const;

describe('a step in the borrower’s own figures', () => {
  it('names lenders, money and the day', () => {
    const step = { ...FEWER, params: { ...FEWER.params, names: [...FEWER.params.names] } };
    expect(stepSentence(step, 'zh-CN')).toBe(
      '还清并关闭 2 家（甲小贷、乙消费金融），合计 4,300 元，机构从 5 家减到 3 家。只用宽余的钱，最早 2026 年 12 月 5 日可以还。',
    );
    expect(stepSentence(step, 'en')).toContain('¥4,300 in all: from 5 lenders to 3.');
  });

  it('says nothing when a figure is missing or a lender has no name', () => {
    expect(stepSentence({ code: 'FEWER_LENDERS', params: { from: 5 } }, 'en')).toBeNull();
    const nameless = { ...FEWER, params: { ...FEWER.params, names: [''] } };
    expect(stepSentence(nameless, 'zh-CN')).toBeNull();
  });

  it('leaves out what is nothing', () => {
    const params = { minimum: 2, advances: 0, recycling: 0.196 };
    expect(stepSentence({ code: 'STOP_RECYCLING', params }, 'zh-CN')).toBe(
      '你填的是：6 个月里有 2 个月只还最低，3 个月里新借的钱相当于还款的 19.6%。',
    );
    const steady = { income: yuan(15_000), months: 12, variation: 0 };
    expect(stepSentence({ code: 'STEADY_INCOME', params: steady }, 'en')).toBeNull();
  });

  it('reads ratios as percentages and a climate by its name', () => {
    const params = { from: 0.82, to: 0.7, amount: yuan(12_000), paidOn: '2026-11-23' };
    expect(stepSentence({ code: 'LOWER_UTILIZATION', params }, 'zh-CN')).toContain(
      '还 1.2 万元，使用率从 82% 降到 70% 以下。',
    );
    expect(stepSentence({ code: 'WATCH_POLICY', params: { climate: 'tight' } }, 'zh-CN')).toContain(
      '“收紧”',
    );
  });

  it.each(SAMPLE_IDS)('reads every step of the sample "%s" without an open placeholder', (id) => {
    const asOf = '2026-11-23';
    const { steps } = planFor(sampleProfiles[id](asOf), policyOn(asOf, 'platform'), asOf);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      for (const locale of ['zh-CN', 'en'] as const) {
        expect(stepSentence(step, locale) ?? '').not.toMatch(/[{}]|NaN|undefined/);
      }
    }
  });
});

describe('every step', () => {
  it.each(STEP_CODES)('%s says how in two or three sentences, and what not to do', (code) => {
    expect(STEPS[code].how.length).toBeGreaterThanOrEqual(2);
    expect(STEPS[code].how.length).toBeLessThanOrEqual(3);
  });

  it('never advises to draw, to use more or to apply for the sake of it', () => {
    for (const { how } of Object.values(STEPS)) {
      for (const words of how) {
        expect(words.en).not.toMatch(/\b(draw more|use more|stay active|apply for a new)\b/i);
        expect(words['zh-CN']).not.toMatch(/多用|多刷|养卡|养额度|先借出来/);
      }
    }
  });
});
