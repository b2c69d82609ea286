import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { yuan, type Fen } from '@/lib/units/fen';
import { ACTIONS, type Decision } from './decision/decision';
import { readFacts } from './facts/read';
import type { Climate, LenderKind, Programme, Stance } from './policy/policy';
import { policyOn } from './policy/policy-on';
import type { SampleId } from './profile/samples/sample-ids';
import { sampleProfiles } from './profile/samples/samples';
import { decide, outcomeOf, reviewLimit } from './review';
import { AS_OF, arbitraryProfile } from './testing/arbitrary-profile';
import { arbitraryWorsening, worsened } from './testing/worsen';

const LENDERS: readonly LenderKind[] = ['platform', 'bank', 'business'];
const CLIMATES: readonly Climate[] = ['normal', 'tight', 'severe'];
const PROGRAMMES: readonly Programme[] = ['unchanged', 'shrinking', 'closing'];

const arbitraryLender = fc.constantFrom(...LENDERS);
const arbitraryStance: fc.Arbitrary<Stance> = fc.record({
  climate: fc.constantFrom(...CLIMATES),
  programme: fc.constantFrom(...PROGRAMMES),
});

const severity = ({ action }: Decision) => ACTIONS.indexOf(action);

/** Every figure in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the borrowers worked out by hand', () => {
  type Row = [SampleId, number, Climate, Decision['action'], number, string | null];
  test.each<Row>([
    ['steady', 936, 'normal', 'increase', 65_000, 'stepUp'],
    ['steady', 936, 'tight', 'hold', 50_000, null],
    ['steady', 936, 'severe', 'hold', 50_000, null],
    ['stretched', 514, 'normal', 'decrease', 12_500, 'incomeMultiple'],
    ['stretched', 514, 'tight', 'decrease', 12_500, 'incomeMultiple'],
    ['stretched', 514, 'severe', 'freeze', 32_000, null],
    ['recovering', 734, 'normal', 'hold', 20_000, 'dtiHeadroom'],
    ['recovering', 734, 'tight', 'decrease', 14_500, 'dtiHeadroom'],
    ['recovering', 734, 'severe', 'decrease', 9000, 'dtiHeadroom'],
  ])('%s scores %i and in a %s climate: %s to %i', (id, total, climate, action, limit, binding) => {
    const stance: Stance = { climate, programme: 'unchanged' };
    const { scorecard, decision } = reviewLimit(
      sampleProfiles[id](AS_OF),
      policyOn(AS_OF, 'platform'),
      AS_OF,
      stance,
    );
    expect(scorecard.total).toBe(total);
    expect(decision).toMatchObject({ action, limit: yuan(limit) });
    if (binding !== null) expect(decision.bindingTerm).toBe(binding);
  });

  it('leave the stretched borrower nothing to draw, and the steady one the rest of the limit', () => {
    const platform = policyOn(AS_OF, 'platform');
    const usable = (id: SampleId): Fen =>
      reviewLimit(sampleProfiles[id](AS_OF), platform, AS_OF).decision.usable;
    expect(usable('stretched')).toBe(0);
    expect(usable('steady')).toBe(yuan(52_500));
  });
});

describe('any review', () => {
  it('is plain data without a NaN, the same every time, and lines sum to the total', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryLender, arbitraryStance, (profile, lender, stance) => {
        const policy = policyOn(AS_OF, lender);
        const review = reviewLimit(profile, policy, AS_OF, stance);
        expect(JSON.parse(JSON.stringify(review))).toEqual(review);
        expect(numbersIn(review).every(Number.isFinite)).toBe(true);
        expect(reviewLimit(structuredClone(profile), policy, AS_OF, stance)).toEqual(review);
        const sum = review.scorecard.lines.reduce((total, line) => total + line.points, 0);
        expect(review.scorecard.total).toBe(sum);
        expect(Number.isInteger(review.scorecard.total)).toBe(true);
        const { low, high } = review.range;
        const { limit, usable } = review.decision;
        expect(low).toBeLessThanOrEqual(limit);
        expect(limit).toBeLessThanOrEqual(high);
        expect(usable).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('does not depend on the order of accounts, inquiries or months', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryLender, (profile, lender) => {
        const policy = policyOn(AS_OF, lender);
        const turned = {
          ...profile,
          accounts: [...profile.accounts].reverse(),
          inquiries: profile.inquiries && [...profile.inquiries].reverse(),
          income: { ...profile.income, months: [...profile.income.months].reverse() },
        };
        expect(reviewLimit(turned, policy, AS_OF)).toEqual(reviewLimit(profile, policy, AS_OF));
      }),
    );
  });

  it('never gets softer as one fact gets worse', () => {
    fc.assert(
      fc.property(
        arbitraryProfile,
        arbitraryLender,
        arbitraryStance,
        arbitraryWorsening,
        (profile, lender, stance, worsening) => {
          const policy = policyOn(AS_OF, lender);
          const facts = readFacts(profile, AS_OF);
          const before = decide(facts, policy, stance);
          const after = decide(worsened(facts, worsening), policy, stance);
          expect(after.scorecard.total).toBeLessThanOrEqual(before.scorecard.total);
          expect(severity(after.decision)).toBeGreaterThanOrEqual(severity(before.decision));
          expect(after.decision.usable).toBeLessThanOrEqual(before.decision.usable);
          if (after.decision.action !== 'freeze') {
            expect(after.decision.limit).toBeLessThanOrEqual(before.decision.limit);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('comes to the same action, limit and total by the short way', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryLender, arbitraryStance, (profile, lender, stance) => {
        const policy = policyOn(AS_OF, lender);
        const facts = readFacts(profile, AS_OF);
        const { decision, scorecard } = decide(facts, policy, stance);
        expect(outcomeOf(facts, policy, stance)).toEqual({
          action: decision.action,
          limit: decision.limit,
          total: scorecard.total,
        });
      }),
    );
  });

  it('never gets softer in a harsher climate or a shrinking programme', () => {
    fc.assert(
      fc.property(
        arbitraryProfile,
        arbitraryLender,
        fc.nat(1),
        fc.nat(1),
        (profile, lender, climate, programme) => {
          const policy = policyOn(AS_OF, lender);
          const stance = (harsher: number) => ({
            climate: CLIMATES[climate + harsher] ?? 'severe',
            programme: PROGRAMMES[programme + harsher] ?? 'closing',
          });
          const before = reviewLimit(profile, policy, AS_OF, stance(0)).decision;
          const after = reviewLimit(profile, policy, AS_OF, stance(1)).decision;
          expect(severity(after)).toBeGreaterThanOrEqual(severity(before));
          expect(after.usable).toBeLessThanOrEqual(before.usable);
        },
      ),
    );
  });
});
