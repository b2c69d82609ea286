import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readFacts } from '../facts/read';
import { policyOn } from '../policy/policy-on';
import { sampleProfiles } from '../profile/samples/samples';
import { decide } from '../review';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';
import { distanceToNextCut } from './distance';
import { WORSENINGS } from './distance-levers';
import { isHarsher, smallestThat } from './harsher';
import { nextDueOn } from './late-payment';

const platform = policyOn(AS_OF, 'platform');

describe('a distance', () => {
  it('is tight: one unit less does not cut, it does', () => {
    fc.assert(
      fc.property(
        arbitraryProfile,
        fc.constantFrom('platform' as const, 'bank' as const, 'business' as const),
        (profile, lender) => {
          const policy = policyOn(AS_OF, lender);
          const facts = readFacts(profile, AS_OF);
          const today = decide(facts, policy).decision;
          for (const { lever, amount, review } of distanceToNextCut(profile, policy, AS_OF)) {
            if (lever === 'payLate' || amount === null) continue;
            const at = (size: number) => decide(WORSENINGS[lever](facts, size), policy);
            expect(isHarsher(today, policy, at(amount).decision)).toBe(true);
            if (amount > 1) expect(isHarsher(today, policy, at(amount - 1).decision)).toBe(false);
            expect(review).toEqual(at(amount));
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('is none for a line that is closed already', () => {
    const profile = sampleProfiles.steady(AS_OF);
    const barred = {
      ...profile,
      publicRecords: [
        { kind: 'enforcement' as const, on: '2020-01-01' as const, resolvedOn: null },
      ],
    };
    expect(distanceToNextCut(barred, platform, AS_OF)).toEqual([]);
  });

  it('to the next payment names its day, its sum and what missing it leads to', () => {
    const [late] = distanceToNextCut(sampleProfiles.steady(AS_OF), platform, AS_OF);
    expect(late).toMatchObject({
      lever: 'payLate',
      subject: 'card',
      amount: 120_000,
      by: '2026-11-25',
      review: { decision: { action: 'freeze' } },
    });
  });
});

test.each<[string, number, string, string]>([
  ['later this month', 25, '2026-11-23', '2026-11-25'],
  ['today counts for next month', 23, '2026-11-23', '2026-12-23'],
  ['the 31st of a shorter month is its last day', 31, '2026-11-23', '2026-11-30'],
  ['29 February in a common year', 29, '2027-01-30', '2027-02-28'],
])('a payment due: %s', (_, dueDay, asOf, expected) =>
  expect(nextDueOn(dueDay, asOf as typeof AS_OF)).toBe(expected),
);

it('finds the smallest number at any edge', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e12 }),
      fc.integer({ min: 1, max: 1e12 }),
      (edge, most) => {
        expect(smallestThat((amount) => amount >= edge, most)).toBe(edge <= most ? edge : null);
      },
    ),
  );
});
