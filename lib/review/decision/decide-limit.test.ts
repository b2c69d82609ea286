import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { readFacts } from '../facts/read';
import type { Facts } from '../facts/facts';
import { NEUTRAL_STANCE, type Programme } from '../policy/policy';
import { policyOn } from '../policy/policy-on';
import { blankProfile } from '../profile/blank';
import { AS_OF } from '../testing/arbitrary-profile';
import { decideLimit } from './decide-limit';
import type { Decision } from './decision';

const platform = policyOn(AS_OF, 'platform');
const BLANK = readFacts(blankProfile(), AS_OF);

/** A line of 50,000 with 10,000 drawn; income 20,000 and nothing owed elsewhere. */
const LINE: Facts = {
  ...BLANK,
  currentLimit: yuan(50_000),
  currentBalance: yuan(10_000),
  monthlyIncome: yuan(20_000),
  otherMonthlyPayments: yuan(0),
  otherUnsecuredBalance: yuan(0),
};

const decided = (total: number, facts: Partial<Facts> = {}, programme: Programme = 'unchanged') =>
  decideLimit({ total, knockOuts: [] }, { ...LINE, ...facts }, platform, {
    climate: 'normal',
    programme,
  });

describe('a total at its cut-off', () => {
  test.each<[string, number, Partial<Decision>]>([
    ['at A', 850, { grade: 'A', action: 'increase', limit: yuan(65_000), increaseAccess: true }],
    ['just under A', 849, { grade: 'B', action: 'increase', increaseAccess: true }],
    ['just under B', 739, { grade: 'C', action: 'hold', increaseAccess: false }],
    ['at D', 480, { grade: 'D', action: 'hold' }],
    ['just under D', 479, { grade: 'E', action: 'freeze', limit: yuan(10_000), usable: yuan(0) }],
    ['just over closing', 301, { action: 'freeze' }],
    ['at closing', 300, { action: 'close', limit: yuan(0), usable: yuan(0) }],
  ])('%s', (_, total, expected) => expect(decided(total)).toMatchObject(expected));
});

describe('a computed limit', () => {
  const owing = (other: number) => ({ otherUnsecuredBalance: yuan(other) });
  test.each<[string, Partial<Facts>, Partial<Decision>]>([
    ['of four fifths changes nothing', owing(120_000), { action: 'hold', limit: yuan(50_000) }],
    [
      'just below is cut to, rounded down',
      owing(120_001),
      { action: 'decrease', limit: yuan(39_500) },
    ],
    [
      'of nothing is not cut below a quarter',
      owing(999_999),
      { action: 'decrease', limit: yuan(12_500) },
    ],
    [
      'below what is drawn leaves nothing to draw',
      { ...owing(151_000), currentBalance: yuan(20_000) },
      { limit: yuan(12_500), usable: yuan(0) },
    ],
  ])('%s', (_, facts, expected) => expect(decided(700, facts)).toMatchObject(expected));

  it('rises only where the terms allow a tenth more', () => {
    expect(decided(900, { otherUnsecuredBalance: yuan(185_000) }).action).toBe('increase');
    expect(decided(900, { otherUnsecuredBalance: yuan(185_001) }).action).toBe('hold');
  });

  it('is opened within the terms where there is no line yet', () => {
    const facts = { currentLimit: null, currentBalance: null };
    expect(decided(900, facts)).toMatchObject({
      action: 'increase',
      currentLimit: null,
      limit: yuan(133_000),
    });
    expect(decided(400, facts)).toMatchObject({ action: 'hold', limit: 0 });
  });
});

describe('what is not known', () => {
  it('leaves a term out instead of taking it for zero', () => {
    const { terms, action } = decided(700, { monthlyIncome: null });
    expect(terms.map(({ id }) => id)).toEqual(['productCap', 'stepUp']);
    expect(action).toBe('hold');
  });
});

describe("the lender's own side", () => {
  it('stops drawing when the programme closes, whatever the score', () => {
    expect(decided(1000, {}, 'closing')).toMatchObject({
      action: 'freeze',
      usable: 0,
      increaseAccess: false,
    });
  });

  it('halves the product cap and ends increases when the programme shrinks', () => {
    const decision = decided(1000, {}, 'shrinking');
    expect(decision).toMatchObject({ action: 'hold', increaseAccess: false });
    expect(decision.terms[0]).toEqual({ id: 'productCap', amount: yuan(100_000) });
  });
});

it('never cuts below a quarter at one review, nor lets the limit rise by more than the step', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 301, max: 1000 }),
      fc.integer({ min: 0, max: 30_000_000 }),
      fc.integer({ min: 0, max: 9_000_000 }),
      fc.integer({ min: 0, max: 3_000_000 }),
      (total, limit, other, income) => {
        const facts = {
          ...LINE,
          currentLimit: toFen(limit),
          currentBalance: toFen(limit),
          otherUnsecuredBalance: toFen(other),
          monthlyIncome: toFen(income),
        };
        const decision = decideLimit({ total, knockOuts: [] }, facts, platform, NEUTRAL_STANCE);
        expect(decision.limit).toBeGreaterThanOrEqual(limit * 0.25);
        expect(decision.limit).toBeLessThanOrEqual(limit * 1.3);
      },
    ),
  );
});
