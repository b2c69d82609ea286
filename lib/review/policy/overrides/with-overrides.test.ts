import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { arbitraryOverrides } from '../../testing/arbitrary-overrides';
import { AS_OF } from '../../testing/arbitrary-profile';
import { policyOn } from '../policy-on';
import { checkPolicy } from '../schema';
import { numbersOf } from './numbers';
import { keyOf, type Override, type OverrideTarget } from './override';
import { parseOverrides } from './schema';
import { withOverrides } from './with-overrides';

const platform = policyOn(AS_OF, 'platform');
const bank = policyOn(AS_OF, 'bank');

const told = (target: OverrideTarget, value: number): Override => ({
  lender: 'platform',
  target,
  value,
  saidBy: '乙平台客服',
  on: AS_OF,
});

const problemsOf = (...overrides: Override[]) => {
  const outcome = withOverrides(platform, overrides);
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
};

const multiple = (value: number) =>
  told({ kind: 'byGrade', term: 'incomeMultiple', grade: 'C' }, value);

it('is the very policy where nothing was told, or only of other rules', () => {
  expect(withOverrides(platform, [])).toEqual({ ok: true, policy: platform });
  const outcome = withOverrides(bank, [multiple(7)]);
  expect(outcome.ok && outcome.policy).toBe(bank);
});

describe('a number told', () => {
  test.each<[string, OverrideTarget, number]>([
    ['an edge', { kind: 'edge', signal: 'debtToIncome', at: 0.5 }, 0.45],
    [
      'an edge of a signal that is only shown',
      { kind: 'edge', signal: 'highestApr', at: 0.24 },
      0.2,
    ],
    ['points of a band', { kind: 'points', signal: 'debtToIncome', at: 0.8 }, 5],
    ['points of what is not known', { kind: 'unknownPoints', signal: 'debtToIncome' }, 60],
    ['a cut-off', { kind: 'cutOff', grade: 'A' }, 900],
    ['where a knock-out begins', { kind: 'knockOutEdge', code: 'LATE_SIX_IN_ALL' }, 4],
    ['what a knock-out caps at', { kind: 'knockOutCap', code: 'LATE_SIX_IN_ALL' }, 500],
    ['the product cap', { kind: 'amount', term: 'productCap' }, yuan(50_000)],
    ['a multiple', { kind: 'byGrade', term: 'incomeMultiple', grade: 'C' }, 7],
    ['a share', { kind: 'byGrade', term: 'dtiHeadroom', grade: 'C' }, 0.51],
    ['a payment factor', { kind: 'paymentFactor', term: 'dtiHeadroom' }, 0.1],
    ['how far one review cuts', { kind: 'movement', number: 'decreaseAtLeast' }, 0.5],
    ['the step of rounding', { kind: 'movement', number: 'roundTo' }, yuan(1000)],
  ])(
    '%s stands in the policy, ascribed to the borrower; all other numbers stay',
    (_, target, value) => {
      const outcome = withOverrides(platform, [told(target, value)]);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const after = numbersOf(outcome.policy);
      const changed = after.filter(({ source }) => source === 'told');
      expect(changed.map((each) => each.value)).toContain(value);
      expect(after).toHaveLength(numbersOf(platform).length);
      expect(outcome.policy.overrides).toEqual([told(target, value)]);
      expect(checkPolicy(outcome.policy)).toEqual([]);
    },
  );

  it('changes the one number alone', () => {
    const outcome = withOverrides(platform, [multiple(7)]);
    expect(outcome.ok && outcome.policy).toEqual({
      ...platform,
      overrides: [multiple(7)],
      terms: platform.terms.map((term) =>
        term.id === 'incomeMultiple' && term.kind === 'multiple'
          ? { ...term, multiple: { ...term.multiple, C: 7 }, source: 'told' }
          : term,
      ),
    });
  });
});

test.each<[string, string, Override]>([
  [
    'a number that these rules do not have',
    'TARGET_UNKNOWN',
    told({ kind: 'amount', term: 'taxMultiple' }, 1),
  ],
  [
    'the lowest edge, which is where the scale begins',
    'TARGET_UNKNOWN',
    told({ kind: 'edge', signal: 'debtToIncome', at: 0 }, 0.1),
  ],
  [
    'points that are not whole',
    'VALUE_OUT_OF_RANGE',
    told({ kind: 'points', signal: 'debtToIncome', at: 0.2 }, 90.5),
  ],
  [
    'a share above the whole income',
    'VALUE_OUT_OF_RANGE',
    told({ kind: 'byGrade', term: 'dtiHeadroom', grade: 'A' }, 1.2),
  ],
  ['no number', 'VALUE_OUT_OF_RANGE', multiple(Number.NaN)],
  [
    'a knock-out that always holds',
    'VALUE_OUT_OF_RANGE',
    told({ kind: 'knockOutEdge', code: 'OVERDUE_NOW' }, 0),
  ],
  [
    'an edge past the next one',
    'EDGES_NOT_ASCENDING',
    told({ kind: 'edge', signal: 'debtToIncome', at: 0.3 }, 0.4),
  ],
  [
    'points that rise as the value worsens',
    'POINTS_RISE_AS_VALUE_WORSENS',
    told({ kind: 'points', signal: 'debtToIncome', at: 0.3 }, 91),
  ],
  [
    'unknown worth more than the best',
    'UNKNOWN_OUTSIDE_POINTS',
    told({ kind: 'unknownPoints', signal: 'debtToIncome' }, 111),
  ],
  [
    'best points that no longer make a thousand',
    'BEST_TOTAL_NOT_1000',
    told({ kind: 'points', signal: 'debtToIncome', at: 0 }, 100),
  ],
  [
    'a cut-off above a better grade’s',
    'GRADES_NOT_DESCENDING',
    told({ kind: 'cutOff', grade: 'B' }, 850),
  ],
  [
    'a raise of which nothing is known',
    'NOTHING_KNOWN_MAY_INCREASE',
    told({ kind: 'cutOff', grade: 'B' }, 700),
  ],
  [
    'a closing total inside a drawing grade',
    'CLOSES_A_DRAWING_GRADE',
    told({ kind: 'movement', number: 'closeAt' }, 480),
  ],
  [
    'a cap that rises with severity',
    'CAP_RISES_WITH_SEVERITY',
    told({ kind: 'knockOutCap', code: 'OVERDUE_LONG' }, 480),
  ],
  ['a multiple that rises with a worse grade', 'RISES_WITH_WORSE_GRADE', multiple(11)],
  [
    'a step down that skips the hold zone',
    'STEPS_OUT_OF_ORDER',
    told({ kind: 'movement', number: 'decreaseAtLeast' }, 0.9),
  ],
])('%s is refused as %s', (_, code, override) => {
  expect(problemsOf(override)).toContain(code);
});

it('refuses one number told twice', () =>
  expect(problemsOf(multiple(7), multiple(6))).toEqual(['TARGET_TWICE']));

it('takes two numbers that are in order only together', () => {
  const better = told({ kind: 'points', signal: 'debtToIncome', at: 0 }, 100);
  const other = told({ kind: 'points', signal: 'cardUtilization', at: 0 }, 0);
  const published = numbersOf(platform).find(({ target }) => keyOf(target) === keyOf(other.target));
  const made = { ...other, value: (published?.value ?? 0) + 10 };
  expect(problemsOf(better, made)).toEqual([]);
});

describe('any overrides', () => {
  it('give a policy in order, or a reason, and never change the one given', () => {
    let accepted = 0;
    for (const policy of [platform, bank, policyOn(AS_OF, 'business')]) {
      const before = structuredClone(policy);
      fc.assert(
        fc.property(arbitraryOverrides(policy), (overrides) => {
          const outcome = withOverrides(policy, overrides);
          expect(policy).toEqual(before);
          accepted += outcome.ok ? 1 : 0;
          if (outcome.ok) expect(checkPolicy(outcome.policy)).toEqual([]);
          else expect(outcome.problems.length).toBeGreaterThan(0);
        }),
        { seed: 1 },
      );
    }
    expect(accepted).toBeGreaterThan(60);
  });

  it('that are accepted come back from a file as they were', () => {
    fc.assert(
      fc.property(arbitraryOverrides(platform), (overrides) => {
        if (!withOverrides(platform, overrides).ok) return;
        expect(parseOverrides(JSON.parse(JSON.stringify(overrides)))).toEqual(overrides);
      }),
    );
  });
});
