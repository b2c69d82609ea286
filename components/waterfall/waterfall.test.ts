import { describe, expect, test } from 'vitest';
import {
  policyOn,
  reviewLimit,
  SAMPLE_IDS,
  sampleProfiles,
  type LenderKind,
  type Profile,
  type Stance,
} from '@/lib/review';
import { FORMULA_FACTS } from '@/lib/content/screens/charts-limit';
import { yuan } from '@/lib/units/fen';
import { outcomeOf } from './outcome';
import { termRows, unknownTerms, type Formula } from './term-rows';

const asOf = '2026-11-23';
const LENDERS: LenderKind[] = ['platform', 'bank', 'business'];
const STANCES: Stance[] = [
  { climate: 'normal', programme: 'unchanged' },
  { climate: 'tight', programme: 'unchanged' },
  { climate: 'severe', programme: 'shrinking' },
  { climate: 'normal', programme: 'closing' },
];

const reviewed = (profile: Profile, lender: LenderKind, stance?: Stance) => {
  const policy = policyOn(asOf, lender);
  return { policy, review: reviewLimit(profile, policy, asOf, stance) };
};

function worth(formula: Formula): number {
  switch (formula.kind) {
    case 'cap':
      return formula.amount * formula.share;
    case 'stepUp':
      return formula.current * formula.times;
    case 'multiple':
      return formula.multiple * formula.base.amount - (formula.less?.amount ?? 0);
    case 'headroom':
      return (formula.share * formula.base.amount - formula.less.amount) / formula.factor;
  }
}

describe.each(LENDERS)('at a %s', (lender) => {
  test.each(SAMPLE_IDS)('%s: each formula gives its amount, whatever is assumed', (id) => {
    for (const stance of STANCES) {
      const { policy, review } = reviewed(sampleProfiles[id](asOf), lender, stance);
      for (const { amount, formula } of termRows(review, policy)) {
        expect(Math.abs(Math.max(0, worth(formula)) - amount)).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each(SAMPLE_IDS)('%s: the rows are the terms of the decision, one of which binds', (id) => {
    const { policy, review } = reviewed(sampleProfiles[id](asOf), lender);
    const rows = termRows(review, policy);
    expect(rows.map((row) => row.id)).toEqual(review.decision.terms.map((term) => term.id));
    expect(rows.filter(({ binding }) => binding).map((row) => row.id)).toEqual([
      review.decision.bindingTerm,
    ]);
  });

  test('every fact in a formula has a name', () => {
    for (const term of policyOn(asOf, lender).terms) {
      if (term.kind === 'cap') continue;
      expect(FORMULA_FACTS).toHaveProperty(term.base);
      if (term.less !== null) expect(FORMULA_FACTS).toHaveProperty(term.less);
    }
  });
});

test('a term whose facts are not known is named, not drawn', () => {
  const profile = sampleProfiles.stretched(asOf);
  const { policy, review } = reviewed(profile, 'bank');
  expect(unknownTerms(review, policy)).toEqual(['providentFund']);
  expect(termRows(review, policy).map(({ id }) => id)).not.toContain('providentFund');
});

describe('what follows from the smallest term', () => {
  const steady = sampleProfiles.steady(asOf);
  const earning = (income: number, current: number): Profile => ({
    ...steady,
    income: { ...steady.income, months: [], monthlyAverage: yuan(income) },
    limitEvent: {
      accountId: 'line',
      kind: 'increaseRemoved',
      oldLimit: yuan(current),
      newLimit: null,
      on: asOf,
    },
  });
  const outcome = (profile: Profile, stance?: Stance) => {
    const { policy, review } = reviewed(profile, 'platform', stance);
    return outcomeOf(review, policy);
  };

  test.each<[string, Profile, Stance | undefined, string]>([
    ['more room than the line needs', earning(15_000, 30_000), undefined, 'increase'],
    ['room about as large as the line', earning(15_000, 66_000), undefined, 'inZone'],
    ['a lender that raises nothing', earning(15_000, 30_000), STANCES[1], 'noIncrease'],
    ['a lender that lends nothing new', earning(15_000, 30_000), STANCES[3], 'freeze'],
    ['less room than the line', earning(15_000, 120_000), undefined, 'decrease'],
    ['hardly any room', earning(5500, 120_000), undefined, 'floored'],
    [
      'no line yet',
      { ...steady, accounts: [], limitEvent: null, reviewedAccountId: null },
      undefined,
      'open',
    ],
    ['the stretched sample', sampleProfiles.stretched(asOf), undefined, 'floored'],
  ])('%s', (_, profile, stance, expected) => {
    expect(outcome(profile, stance)).toBe(expected);
  });

  test('nothing to open where the lender lends nothing new', () => {
    const none = { ...steady, accounts: [], limitEvent: null, reviewedAccountId: null };
    expect(outcome(none, STANCES[3])).toBe('openNothing');
  });

  test('a line that a knock-out closes', () => {
    const { policy, review } = reviewed(
      { ...steady, accounts: steady.accounts.map((each) => ({ ...each, daysPastDue: 40 })) },
      'platform',
    );
    expect(outcomeOf(review, policy)).toBe('close');
  });
});
