import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  policyOn,
  reviewLimit,
  sampleProfiles,
  whatIfLevers,
  type SampleId,
  type WhatIfValues,
} from '@/lib/review';
import type { Locale } from '@/lib/format/locale';
import { yuan } from '@/lib/units/fen';
import { comparedOf, compareRows } from './compare-rows';
import { gainOf, outcomeOf, shiftsOf, type Base } from './outcome';
import { kindOf, outcomeSentence } from './outcome-sentence';
import { plannedOf } from './planned';
import { fitted } from './values';

const asOf = '2026-11-23';

function baseOf(sample: SampleId): Base {
  const profile = sampleProfiles[sample](asOf);
  const policy = policyOn(asOf, 'platform');
  return { profile, policy, today: reviewLimit(profile, policy, asOf) };
}

const stretched = baseOf('stretched');
const leversOf = ({ profile, today }: Base) => whatIfLevers(profile, today);
const told = (values: WhatIfValues, locale: Locale) =>
  outcomeSentence(
    stretched.today,
    outcomeOf(stretched, values),
    Object.keys(values).length > 0,
    locale,
  );

const RESTORES: WhatIfValues = {
  payDownCards: yuan(3000),
  stopRecycling: 1,
  monthlyIncome: yuan(15_000),
  waitMonths: 6,
};

describe('what follows from the values', () => {
  it('is today’s review while nothing is moved', () => {
    expect(outcomeOf(stretched, {})).toEqual({ review: stretched.today, tasks: [], cash: 0 });
  });

  it('brings the old limit back for the stretched borrower, within the cash at hand', () => {
    const outcome = outcomeOf(stretched, RESTORES);
    expect([stretched.today.decision.limit, outcome.review.decision.limit]).toEqual([
      yuan(12_500),
      yuan(50_000),
    ]);
    expect(plannedOf(stretched, outcome, leversOf(stretched), RESTORES)).toMatchObject({
      cash: 'enough',
      spare: yuan(4800),
      left: ['waiting'],
    });
  });

  it('moves points signal by signal, cap included, to exactly the new total', () => {
    const anyValues = fc.record({
      payDownCards: fc.nat(1_400_000),
      closeLenders: fc.nat(5),
      applications: fc.nat(12),
      waitMonths: fc.nat(24),
      monthlyIncome: fc.nat(3_600_000),
    });
    const bases = (['stretched', 'steady', 'recovering'] as const).map(baseOf);
    fc.assert(
      fc.property(fc.constantFrom(...bases), anyValues, (base, some) => {
        const { review } = outcomeOf(base, fitted(leversOf(base), some));
        const { signals, cap } = shiftsOf(base.today, review, base.policy);
        const gain = signals.reduce((sum, each) => sum + gainOf(each), 0) + cap.to - cap.from;
        expect(base.today.scorecard.total + gain).toBe(review.scorecard.total);
      }),
      { numRuns: 150 },
    );
  });

  it('names first the signal that moves most points', () => {
    const { review } = outcomeOf(stretched, { payDownCards: yuan(14_000) });
    const gains = shiftsOf(stretched.today, review, stretched.policy).signals.map(gainOf);
    expect(gains).toEqual([...gains].sort((a, b) => Math.abs(b) - Math.abs(a)));
    expect(gains[0]).toBeGreaterThan(0);
  });
});

describe('the one sentence', () => {
  it.each<[string, WhatIfValues, string]>([
    ['the old limit is back', RESTORES, 'restored'],
    ['part of it is', { closeLenders: 4 }, 'more'],
    ['only points move', { closeLenders: 1 }, 'points'],
  ])('%s', (_, values, kind) =>
    expect(kindOf(stretched.today, outcomeOf(stretched, values).review)).toBe(kind),
  );

  it('tells a fall, and a rise over the old limit', () => {
    const steady = baseOf('steady');
    const fall = outcomeOf(steady, { monthlyIncome: yuan(4000) }).review;
    expect(kindOf(steady.today, fall)).toBe('less');
    expect(kindOf(fall, steady.today)).toBe('restored');
  });

  it('speaks of this review and never of what the borrower will get', () => {
    expect(told(RESTORES, 'zh-CN')).toBe(
      '如果这样到了 2027 年 5 月 23 日，这样的审核会给到 5 万元，比今天多 3.75 万元，原来的 5 万元就回来了。',
    );
    expect(told(RESTORES, 'en')).toBe(
      'If this were so by 23 May 2027, this review would come to ¥50,000, ¥37,500 more than today: the old limit of ¥50,000 is back.',
    );
  });

  it('says so where the changes cannot be seen as early as that', () => {
    expect(told({ ...RESTORES, waitMonths: 3 }, 'en')).toContain(
      'Not all of this can show before 23 May 2027; here it is taken as if it did.',
    );
    expect(told({ waitMonths: 3 }, 'en')).not.toContain('can show before');
  });

  it('says that nothing is moved', () => {
    expect(told({}, 'en')).toBe('Nothing is moved yet: this is today’s review.');
  });
});

describe('a plan', () => {
  const planned = (values: WhatIfValues) =>
    plannedOf(stretched, outcomeOf(stretched, values), leversOf(stretched), values);

  it('never holds an application or a fall in income, and says so', () => {
    const values = { applications: 3, monthlyIncome: yuan(8000), closeLenders: 1 };
    expect(planned(values)).toMatchObject({
      levers: [{ id: 'closeLenders' }],
      left: ['income', 'applications'],
    });
    expect(outcomeOf(stretched, values).tasks.map(({ code }) => code)).toEqual(['CLOSE_LENDER']);
  });

  it('does not reach below a month of essentials', () => {
    expect(planned({ closeLenders: 4 })).toMatchObject({ cash: 'short', spare: yuan(4800) });
  });

  it('takes no cash where it is papers only', () => {
    expect(planned({ monthlyIncome: yuan(15_000) })).toMatchObject({ cash: 'none' });
  });

  it('is judged by no cash that was never told', () => {
    const { profile } = stretched;
    const unknown = { ...profile, household: { ...profile.household, cashAtHand: null } };
    const base = { ...stretched, profile: unknown };
    const values = { closeLenders: 1 };
    const outcome = outcomeOf(base, values);
    expect(plannedOf(base, outcome, leversOf(base), values).cash).toBe('unknown');
  });
});

describe('scenarios beside today', () => {
  const item = { id: 's1', name: '先还卡', values: RESTORES, savedOn: asOf } as const;
  const levers = leversOf(stretched);
  const rows = compareRows(stretched.today, levers, [comparedOf(stretched, levers)(item)], 'zh-CN');

  it('show what each comes to and what it takes', () => {
    const cells = Object.fromEntries(rows.map(({ key, cells: each }) => [key, each]));
    expect(cells['limit']).toEqual(['1.25 万元', '5 万元']);
    expect(cells['change']).toEqual(['–', '+¥37,500']);
    expect(cells['cash']).toEqual(['–', '¥3,000']);
    expect(cells['monthlyIncome']).toEqual(['1.2 万元', '1.5 万元']);
  });

  it('leave out levers that none of them moves', () => {
    expect(rows.map(({ key }) => key)).not.toContain('closeLenders');
  });
});
