import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { SIGNAL_REASONS, TERM_REASONS } from '../explanation/reason';
import { readFacts } from '../facts/read';
import { policyOn } from '../policy/policy-on';
import { parseProfile } from '../profile/parse';
import { SAMPLE_IDS } from '../profile/samples/sample-ids';
import { sampleProfiles } from '../profile/samples/samples';
import type { Profile } from '../profile/schema';
import { reviewLimit } from '../review';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';
import { STEP_ANSWERS } from './answers';
import { STEP_CODES, type Step } from './plan';
import { planFor } from './plan-for';
import { affordableOn, purseOf } from './purse';

const platform = policyOn(AS_OF, 'platform');
const codesOf = (steps: readonly Step[]) => steps.map(({ code }) => code);
const stepOf = (profile: Profile, code: Step['code']) =>
  planFor(profile, platform, AS_OF).steps.find((step) => step.code === code);

it('has a step for every reason there is', () => {
  const answered = new Set(Object.values(STEP_ANSWERS).flat());
  const reasons = [
    ...Object.values(SIGNAL_REASONS),
    ...Object.values(TERM_REASONS),
    'OVERDUE_LONG',
    'LATE_THREE_IN_ROW',
    'LATE_SIX_IN_ALL',
    'SCORE_BELOW_DRAWING',
    'SCORE_BELOW_INCREASE',
    'SCORE_CLOSES',
    'PROGRAMME_CLOSING',
    'INCREASES_PAUSED',
  ] as const;
  expect(reasons.filter((code) => !answered.has(code))).toEqual([]);
});

describe('any plan', () => {
  it('keeps its promises: each step gives the review that recomputing it gives', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        for (const step of planFor(profile, platform, AS_OF).steps) {
          const again = reviewLimit(step.profile, platform, step.showsOn, step.stance);
          expect(step.review).toEqual(again);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('first acts on the first reason, with every step in it once', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const { steps } = planFor(profile, platform, AS_OF);
        const [first] = reviewLimit(profile, platform, AS_OF).reasons;
        if (first) expect(steps[0]?.answers).toContain(first.code);
        expect(new Set(codesOf(steps)).size).toBe(steps.length);
        expect(STEP_CODES).toEqual(expect.arrayContaining(codesOf(steps)));
      }),
      { numRuns: 200 },
    );
  });

  it('never spends below the cash floor', () => {
    fc.assert(
      fc.property(arbitraryProfile, fc.integer({ min: 0, max: 5_000_000 }), (profile, floor) => {
        const cashFloor = floor as ReturnType<typeof yuan>;
        const purse = purseOf(profile, readFacts(profile, AS_OF), cashFloor);
        for (const step of planFor(profile, platform, AS_OF, { cashFloor }).steps) {
          if (step.code === 'PAY_OVERDUE' || purse.spare === null || step.cash === 0) continue;
          const ready = affordableOn(step.cash, purse, AS_OF);
          expect(ready !== null && ready <= step.showsOn).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leads to profiles that are valid on the day they are reviewed', () => {
    for (const id of SAMPLE_IDS) {
      for (const step of planFor(sampleProfiles[id](AS_OF), platform, AS_OF).steps) {
        expect(parseProfile(step.profile, step.showsOn).ok).toBe(true);
      }
    }
  });

  it('does not speak of new funding while anything is overdue', () => {
    const late = sampleProfiles.steady(AS_OF);
    const overdue = {
      ...late,
      accounts: late.accounts.map((account) => ({ ...account, daysPastDue: 8 })),
    };
    const codes = codesOf(planFor(overdue, platform, AS_OF).steps);
    expect(codes[0]).toBe('PAY_OVERDUE');
    expect(codes).not.toContain('DIVERSIFY_FUNDING');
    expect(codesOf(planFor(late, platform, AS_OF).steps)).toContain('DIVERSIFY_FUNDING');
  });
});

describe('the stretched borrower', () => {
  const profile = sampleProfiles.stretched(AS_OF);

  it('owes less first, since what is owed elsewhere binds the limit', () => {
    const { steps } = planFor(profile, platform, AS_OF);
    expect(steps[0]).toMatchObject({
      code: 'LOWER_UNSECURED_DEBT',
      cash: yuan(13_800),
      gain: yuan(7000),
      showsOn: '2027-06-23',
    });
  });

  it('closes the two smallest lenders with what six months can spare', () => {
    expect(stepOf(profile, 'FEWER_LENDERS')).toMatchObject({
      params: { from: 7, to: 5, count: 2, names: ['星云网络银行', '南山小额贷款'] },
      cash: yuan(8000),
    });
  });

  it('brings the cards down to a band that can be paid for, in whole hundreds', () => {
    const step = stepOf(profile, 'LOWER_UTILIZATION');
    expect(step).toMatchObject({ cash: yuan(9100), params: { to: 0.3 } });
    expect(step?.review.signals.cardUtilization).toBeLessThan(0.3);
  });

  it('waits without applying until that has done most', () => {
    const step = stepOf(profile, 'STOP_APPLYING');
    expect(step?.showsOn).toBe('2027-05-11');
    expect(step?.review.facts.hardInquiriesLast6Months).toBeLessThan(2);
  });
});

test.each<[string, number | null, number | null, number, string | null]>([
  ['what is at hand can be paid today', 5000, 0, 5000, '2026-11-23'],
  ['one fen more takes a month of saving', 5000, 1000, 5000.01, '2026-12-23'],
  ['more than a year of saving is no plan', 0, 1000, 12_001, null],
  ['without anything to save it never comes', 0, 0, 1, null],
  ['unknown cash is not held against a step', null, null, 9999, '2026-11-23'],
])('%s', (_, spare, monthly, cost, expected) => {
  const purse = {
    spare: spare === null ? null : yuan(spare),
    monthly: monthly === null ? null : yuan(monthly),
  };
  expect(affordableOn(yuan(cost), purse, AS_OF)).toBe(expected);
});
