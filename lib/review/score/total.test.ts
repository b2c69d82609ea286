import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFacts } from '../facts/read';
import { policyOn } from '../policy/policy-on';
import { blankProfile } from '../profile/blank';
import { signalsOf } from '../signals/read';
import { arbitraryProfile, AS_OF } from '../testing/arbitrary-profile';
import { scorecard } from './score';
import { totalOf } from './total';

it('is the total of the scorecard, knock-outs included, for every borrower and lender kind', () => {
  fc.assert(
    fc.property(
      arbitraryProfile,
      fc.constantFrom('platform', 'bank', 'business'),
      (profile, lender) => {
        const facts = readFacts(profile, AS_OF);
        const policy = policyOn(AS_OF, lender);
        expect(totalOf(facts, policy)).toBe(scorecard(signalsOf(facts), policy).total);
      },
    ),
  );
});

it('follows the policy it is given, not one laid out before', () => {
  const policy = policyOn(AS_OF, 'platform');
  const facts = readFacts(blankProfile(), AS_OF);
  const kinder = {
    ...policy,
    knockOuts: [],
    attributes: policy.attributes.map((attribute) => ({ ...attribute, unknownPoints: 1000 })),
  };
  expect(totalOf(facts, kinder)).toBe(scorecard(signalsOf(facts), kinder).total);
  expect(totalOf(facts, kinder)).not.toBe(totalOf(facts, policy));
});
