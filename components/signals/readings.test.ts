import { describe, expect, test } from 'vitest';
import {
  blankProfile,
  policyOn,
  reviewLimit,
  SAMPLE_IDS,
  sampleProfiles,
  SIGNAL_IDS,
  type LenderKind,
  type Profile,
} from '@/lib/review';
import { familyReadings } from './readings';

const asOf = '2026-11-23';
const LENDERS: LenderKind[] = ['platform', 'bank', 'business'];

const readingsOf = (profile: Profile, lender: LenderKind) => {
  const policy = policyOn(asOf, lender);
  const review = reviewLimit(profile, policy, asOf);
  return { review, policy, families: familyReadings(review, policy) };
};

describe.each(LENDERS)('at a %s', (lender) => {
  test.each(SAMPLE_IDS)('%s: the families add up to the total', (id) => {
    const { review, families } = readingsOf(sampleProfiles[id](asOf), lender);
    const knockOut = review.scorecard.lines.find(({ kind }) => kind === 'knockOut');
    const earned = families.reduce((sum, { points }) => sum + (points?.earned ?? 0), 0);
    const best = families.reduce((sum, { points }) => sum + (points?.best ?? 0), 0);
    expect(earned + (knockOut?.points ?? 0)).toBe(review.scorecard.total);
    expect(best).toBe(review.scorecard.best);
  });

  test('each signal of the policy stands in exactly one place', () => {
    const { policy, families } = readingsOf(sampleProfiles.stretched(asOf), lender);
    const shown = families.flatMap(({ readings, unknown }) => [...readings, ...unknown]);
    const watched = [...policy.attributes, ...policy.shown].map(({ signal }) => signal);
    expect(shown.map(({ signal }) => signal).sort()).toEqual([...new Set(watched)].sort());
  });
});

test('a blank profile knows nothing, and says so of every signal', () => {
  const { families } = readingsOf(blankProfile(), 'platform');
  expect(families.flatMap(({ readings }) => readings)).toEqual([]);
  expect(families.flatMap(({ unknown }) => unknown)).toHaveLength(SIGNAL_IDS.length);
});

test('the band, tone and points of a value', () => {
  const { families } = readingsOf(sampleProfiles.stretched(asOf), 'platform');
  const lenders = families.find(({ family }) => family === 'lenders');
  expect(lenders?.readings[0]).toMatchObject({
    signal: 'lenderCount',
    value: 7,
    band: 3,
    tone: 'loss',
    points: { earned: 20, best: 80 },
    capped: null,
  });
});
