import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { policyOn } from '../policy/policy-on';
import { parseProfile } from '../profile/parse';
import { sampleProfiles } from '../profile/samples/samples';
import type { Profile } from '../profile/schema';
import { reviewLimit } from '../review';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';
import { told } from '../testing/told';
import { whatIf, type WhatIfValues } from './what-if';
import { whatIfLevers } from './what-if-levers';

const platform = policyOn(AS_OF, 'platform');
const stretched = sampleProfiles.stretched(AS_OF);

function assumed(profile: Profile, values: WhatIfValues) {
  const { monthlyIncome } = reviewLimit(profile, platform, AS_OF).facts;
  return whatIf(profile, AS_OF, monthlyIncome, values);
}
const reviewOf = (profile: Profile, values: WhatIfValues) => {
  const then = assumed(profile, values);
  return reviewLimit(then.profile, platform, then.on);
};

describe('what if', () => {
  it('nothing is moved, nothing changes', () => {
    expect(assumed(stretched, {})).toEqual({ profile: stretched, on: AS_OF, tasks: [] });
  });

  it('has levers that stand where the borrower stands', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const today = reviewLimit(profile, platform, AS_OF);
        for (const { today: value, min, max, step } of whatIfLevers(profile, today)) {
          expect(min <= value && value <= max && step > 0 && max > min).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leads to a valid profile from any values that the levers allow', () => {
    fc.assert(
      fc.property(
        arbitraryProfile.map(told),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
        (profile, shares) => {
          const levers = whatIfLevers(profile, reviewLimit(profile, platform, AS_OF));
          const values = Object.fromEntries(
            levers.map(({ id, min, max }, at) => [
              id,
              Math.round(min + (max - min) * (shares[at] ?? 0)),
            ]),
          );
          const then = assumed(profile, values);
          const parsed = parseProfile(then.profile, then.on);
          expect(parsed.ok ? [] : parsed.issues).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each<[string, WhatIfValues, 'above' | 'below']>([
    ['cards are paid down', { payDownCards: yuan(12_000) }, 'above'],
    ['small lenders are closed', { closeLenders: 2 }, 'above'],
    ['more income is shown', { monthlyIncome: yuan(30_000) }, 'above'],
    ['a year passes without an application', { waitMonths: 12 }, 'above'],
    ['five more applications are made', { applications: 5 }, 'below'],
    ['income falls to half', { monthlyIncome: yuan(4000) }, 'below'],
  ])('%s', (_, values, side) => {
    const today = reviewLimit(stretched, platform, AS_OF).scorecard.total;
    const then = reviewOf(stretched, values).scorecard.total;
    expect(side === 'above' ? then > today : then < today).toBe(true);
  });

  it('is a plan only in what helps: no application, no fall of income', () => {
    const values = { applications: 3, monthlyIncome: yuan(100), payDownCards: yuan(5000) };
    expect(assumed(stretched, values).tasks.map(({ code }) => code)).toEqual(['PAY_DOWN_CARDS']);
  });
});
