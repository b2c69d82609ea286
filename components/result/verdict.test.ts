import { expect, test } from 'vitest';
import {
  planFor,
  policyOn,
  reviewLimit,
  sampleProfiles,
  SAMPLE_IDS,
  type Profile,
} from '@/lib/review';
import { summaryText } from './summary-text';
import { lenderFor } from './use-assumptions';
import { verdictOf } from './verdict';

const asOf = '2026-11-23';
const policy = policyOn(asOf, 'platform');
const stance = { climate: 'normal', programme: 'unchanged' } as const;
const stretched = sampleProfiles.stretched(asOf);

test('a term that would take it all away stops at the deepest cut of one review', () => {
  const verdict = verdictOf(reviewLimit(stretched, policy, asOf), policy);
  expect(verdict.reason?.code).toBe('INCOME_MULTIPLE_REACHED');
  expect(verdict.floor).toBe(0.25);
});

test('a limit that stays is too near to what the term allows', () => {
  const review = reviewLimit(sampleProfiles.recovering(asOf), policy, asOf);
  expect(verdictOf(review, policy)).toMatchObject({ near: true, floor: null, cap: null });
});

test('a knock-out says what it caps the total at', () => {
  const steady = sampleProfiles.steady(asOf);
  const late: Profile = {
    ...steady,
    accounts: steady.accounts.map((account) => ({ ...account, daysPastDue: 5 })),
  };
  const verdict = verdictOf(reviewLimit(late, policy, asOf), policy);
  expect(verdict.reason?.kind).toBe('knockOut');
  expect(verdict.cap).toBe(479);
});

test('an assumption that decided is told as one', () => {
  const review = reviewLimit(stretched, policy, asOf, { ...stance, programme: 'closing' });
  expect(verdictOf(review, policy).reason?.code).toBe('PROGRAMME_CLOSING');
});

test.each(SAMPLE_IDS)('the summary of "%s" is plain text without an open placeholder', (id) => {
  const profile = sampleProfiles[id](asOf);
  const rules = policyOn(asOf, lenderFor(profile));
  const review = reviewLimit(profile, rules, asOf);
  const step = planFor(profile, rules, asOf).steps[0] ?? null;
  for (const locale of ['zh-CN', 'en'] as const) {
    const text = summaryText({ profile, review, step, sample: true, locale });
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    expect(text.split('\n').length).toBeGreaterThan(8);
  }
});
