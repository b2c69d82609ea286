import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { explainChange } from './change/explain-change';
import { ACTIONS } from './decision/decision';
import { readFacts } from './facts/read';
import type { Override } from './policy/overrides/override';
import { withOverrides } from './policy/overrides/with-overrides';
import { policyOn } from './policy/policy-on';
import { NEUTRAL_STANCE, type LenderKind, type Policy } from './policy/policy';
import { sampleProfiles } from './profile/samples/samples';
import { decide, outcomeOf, reviewLimit } from './review';
import { arbitraryOverrides } from './testing/arbitrary-overrides';
import { AS_OF, arbitraryProfile } from './testing/arbitrary-profile';
import { arbitraryWorsening, worsened } from './testing/worsen';

const LENDERS: readonly LenderKind[] = ['platform', 'bank', 'business'];

/** Rules with some numbers told that were accepted. */
const arbitraryRules: fc.Arbitrary<{ published: Policy; policy: Policy }> = fc
  .constantFrom(...LENDERS)
  .map((lender) => policyOn(AS_OF, lender))
  .chain((published) =>
    arbitraryOverrides(published).map((overrides) => {
      const told = withOverrides(published, overrides);
      return { published, policy: told.ok ? told.policy : published };
    }),
  )
  .filter(({ published, policy }) => published !== policy);

describe('a review by numbers that a borrower was told', () => {
  it('has lines that sum to the total, and is plain data that names the numbers', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryRules, (profile, { policy }) => {
        const review = reviewLimit(profile, policy, AS_OF);
        const sum = review.scorecard.lines.reduce((total, { points }) => total + points, 0);
        expect(review.scorecard.total).toBe(sum);
        expect(review.policy.overrides).toEqual(policy.overrides);
        expect(JSON.parse(JSON.stringify(review))).toEqual(review);
        const { action, limit } = review.decision;
        const total = review.scorecard.total;
        expect(outcomeOf(review.facts, policy, NEUTRAL_STANCE)).toEqual({ action, limit, total });
      }),
    );
  });

  it('never turns softer when one fact worsens', () => {
    fc.assert(
      fc.property(
        arbitraryProfile,
        arbitraryRules,
        arbitraryWorsening,
        (profile, { policy }, worsening) => {
          const facts = readFacts(profile, AS_OF);
          const before = decide(facts, policy);
          const after = decide(worsened(facts, worsening), policy);
          expect(after.scorecard.total).toBeLessThanOrEqual(before.scorecard.total);
          expect(ACTIONS.indexOf(after.decision.action)).toBeGreaterThanOrEqual(
            ACTIONS.indexOf(before.decision.action),
          );
        },
      ),
    );
  });

  it('shares a change out to the fen where the rules differ by them', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryRules, (profile, { published, policy }) => {
        const change = explainChange(
          { profile, policy: published, asOf: AS_OF },
          { profile, policy, asOf: AS_OF },
        );
        expect(change.shares.reduce((sum, { limit }) => sum + limit, 0)).toBe(
          change.to - change.from,
        );
      }),
    );
  });
});

it('decides by the number told: a cap of 3 months of income binds where 8 did not', () => {
  const multiple: Override[] = (['A', 'B', 'C', 'D'] as const).map((grade) => ({
    lender: 'platform',
    target: { kind: 'byGrade', term: 'incomeMultiple', grade },
    value: 3,
    saidBy: '乙平台客服',
    on: AS_OF,
  }));
  const published = policyOn(AS_OF, 'platform');
  const told = withOverrides(published, multiple);
  if (!told.ok) throw new Error('in order');
  const profile = sampleProfiles.steady(AS_OF);
  expect(reviewLimit(profile, published, AS_OF).decision.bindingTerm).toBe('stepUp');
  const { decision, reasons } = reviewLimit(profile, told.policy, AS_OF);
  expect(decision.bindingTerm).toBe('incomeMultiple');
  expect(decision.limit).toBeLessThan(yuan(65_000));
  expect(reasons.find(({ term }) => term === 'incomeMultiple')?.edgeSource).toBe('told');
});
