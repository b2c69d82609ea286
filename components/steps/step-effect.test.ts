import { describe, expect, test } from 'vitest';
import {
  planFor,
  policyOn,
  reviewLimit,
  sampleProfiles,
  SAMPLE_IDS,
  type Review,
  type Step,
} from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { hardshipOf } from './hardship';
import { effectOf, inUrgency } from './step-effect';
import { effectText, stepFacts } from './step-texts';

const asOf = '2026-11-23';
const policy = policyOn(asOf, 'platform');
const stretched = sampleProfiles.stretched(asOf);
const today = reviewLimit(stretched, policy, asOf);

const like = (limit: number, total = 514) =>
  ({
    ...today,
    decision: { ...today.decision, limit: yuan(limit) },
    scorecard: { ...today.scorecard, total },
  }) as Review;

const step = (given: Partial<Step>): Step => ({
  code: 'FEWER_LENDERS',
  answers: [],
  params: {},
  cash: yuan(0),
  showsOn: '2027-02-23',
  profile: stretched,
  stance: today.stance,
  review: today,
  gain: yuan(0),
  ...given,
});

describe('a step leads to', () => {
  test.each([
    ['a higher limit than waiting', { gain: yuan(7000), review: like(27_000) }, 'raises'],
    ['a higher limit than today, by waiting', { code: 'STOP_APPLYING', gain: yuan(7500) }, 'waits'],
    ['the same limit and a better total', { review: like(12_500, 592) }, 'same'],
    ['nothing that shows', {}, 'nothing'],
    ['what time alone would bring', { review: like(20_000) }, 'time'],
    ['less than waiting', { gain: yuan(-500), review: like(12_000) }, 'other'],
    ['nothing that can be worked out', { showsOn: asOf }, 'notWorkedOut'],
    ['what the lender decides', { code: 'TALK_WITH_EVIDENCE', showsOn: asOf }, 'lender'],
    ['what to watch for', { code: 'WATCH_POLICY', showsOn: asOf }, 'watch'],
  ] as const)('%s', (_, given, kind) => {
    expect(effectOf(step(given), today).kind).toBe(kind);
  });

  test('no date and no cost where nothing could be worked out', () => {
    expect(stepFacts(step({ showsOn: asOf }), today, 'en')).toEqual([]);
  });
});

describe('while something is overdue', () => {
  const late = {
    ...stretched,
    accounts: stretched.accounts.map((each, i) => (i === 0 ? { ...each, daysPastDue: 2 } : each)),
  };
  const review = reviewLimit(late, policy, asOf);
  const steps = inUrgency(planFor(late, policy, asOf).steps, review);

  test('paying it leads, whatever else would give more', () => {
    expect(steps[0]?.code).toBe('PAY_OVERDUE');
  });

  test('new funding is no subject and hardship help is', () => {
    expect(steps.map(({ code }) => code)).not.toContain('DIVERSIFY_FUNDING');
    expect(hardshipOf(late, review)).toBe('overdue');
  });
});

test('without arrears the order is the plan’s own', () => {
  const { steps } = planFor(stretched, policy, asOf);
  expect(inUrgency(steps, today)).toEqual(steps);
});

test('cash that does not last the month asks for hardship help', () => {
  const poor = { ...stretched, household: { cashAtHand: yuan(500), monthlyEssentials: null } };
  expect(hardshipOf(poor, today)).toBe('short');
  expect(hardshipOf(stretched, today)).toBeNull();
});

test.each(SAMPLE_IDS)('every step of "%s" is told without an open placeholder', (id) => {
  const profile = sampleProfiles[id](asOf);
  const review = reviewLimit(profile, policy, asOf);
  for (const each of planFor(profile, policy, asOf).steps) {
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(effectText(each, review, locale)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});
