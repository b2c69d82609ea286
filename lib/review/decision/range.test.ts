import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { FACTS, type FactId, type Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import { NEUTRAL_STANCE, type Policy } from '../policy/policy';
import { policyOn } from '../policy/policy-on';
import { expandQuickCheck } from '../profile/quick-check';
import type { QuickAnswers } from '../profile/quick-answers';
import { sampleProfiles } from '../profile/samples/samples';
import { decide, reviewLimit } from '../review';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';
import { openQuestions } from './range';

const IDS = (Object.keys(FACTS) as FactId[]).filter((id) => 'open' in FACTS[id]);
const platform = policyOn(AS_OF, 'platform');

const without = (facts: Facts, ids: readonly FactId[]): Facts => ({
  ...facts,
  ...Object.fromEntries(ids.map((id) => [id, null])),
});

/** What a policy's terms take off, with what they take it off. */
const deductions = ({ terms }: Policy) =>
  terms.flatMap((term) =>
    term.kind === 'cap' || term.less === null ? [] : [{ base: term.base, less: term.less }],
  );

/** A term is left out while what it takes off is not known, though what it starts from is. */
const leavesOutATerm = (facts: Facts, policy: Policy) =>
  deductions(policy).some(({ base, less }) => facts[base] !== null && facts[less] === null);

/** More of another limit is better for its use, and worse where a term takes it off: it has no best end. */
const TWO_SIDED: readonly FactId[] = ['otherCardLimit', 'otherLineLimit'];

const UNANSWERED: QuickAnswers = {
  product: 'revolving',
  institution: '青禾消费金融',
  institutionKind: 'consumerFinance',
  event: null,
  eventOn: null,
  oldLimit: null,
  newLimit: null,
  balance: null,
  monthlyIncome: null,
  otherLoanPayments: null,
  otherUnsecuredBalance: null,
  cardLimits: null,
  cardBalances: null,
  otherLenders: null,
  otherNonBankLenders: null,
  daysPastDue: null,
  lateMonths: null,
  monthsSinceLastLate: null,
  unresolvedRecords: null,
  inquiriesLast3Months: null,
  inquiriesLast6Months: null,
  newAccountsLast12Months: null,
  oldestAccountYears: null,
};

const FIVE_FACTS: QuickAnswers = {
  ...UNANSWERED,
  oldLimit: yuan(50_000),
  balance: yuan(12_500),
  monthlyIncome: yuan(15_000),
  daysPastDue: 0,
  lateMonths: 0,
};

const NAMES = { cards: '信用卡', lender: (number: number) => `机构 ${number}` };
const reviewOf = (answers: QuickAnswers) =>
  reviewLimit(expandQuickCheck(answers, NAMES, AS_OF).profile, platform, AS_OF);

describe('the range that unknown facts leave open', () => {
  it('is one limit when nothing that counts is unknown', () => {
    const facts = readFacts(sampleProfiles.steady(AS_OF), AS_OF);
    const { range, decision } = decide(facts, platform);
    expect(range).toEqual({ low: decision.limit, high: decision.limit });
  });

  it('holds the true limit whatever was left out', () => {
    fc.assert(
      fc.property(
        arbitraryProfile,
        fc.constantFrom('platform' as const, 'bank' as const, 'business' as const),
        fc.subarray(IDS.filter((id) => !TWO_SIDED.includes(id))),
        (profile, lender, ids) => {
          const policy = policyOn(AS_OF, lender);
          const facts = readFacts(profile, AS_OF);
          fc.pre(!leavesOutATerm(facts, policy));
          const { low, high } = decide(without(facts, ids), policy).range;
          const { limit } = decide(facts, policy).decision;
          expect(low).toBeLessThanOrEqual(limit);
          expect(limit).toBeLessThanOrEqual(high);
        },
      ),
      { numRuns: 300 },
    );
  });

  // The range's ends take every unknown debt as known, the answer beside it leaves its term out.
  it.fails('holds the next answer of someone without income whose debts are not known', () => {
    const facts: Facts = {
      ...without(readFacts(sampleProfiles.steady(AS_OF), AS_OF), IDS),
      currentLimit: yuan(38_500),
      monthlyIncome: yuan(0),
    };
    const known = { hardInquiriesLast3Months: 0, hardInquiriesLast6Months: 0 };
    const { limit } = decide({ ...facts, ...known }, platform).decision;
    expect(limit).toBeLessThanOrEqual(decide(facts, platform).range.high);
  });

  it('starts wide from five facts and narrows with each further answer', () => {
    const width = (answers: QuickAnswers) => {
      const { low, high } = reviewOf(answers).range;
      return high - low;
    };
    const first = width(FIVE_FACTS);
    const second = width({
      ...FIVE_FACTS,
      otherLoanPayments: yuan(1875),
      otherUnsecuredBalance: yuan(8000),
    });
    const third = width({
      ...FIVE_FACTS,
      unresolvedRecords: 0,
      otherLoanPayments: yuan(1875),
      otherUnsecuredBalance: yuan(8000),
      cardLimits: yuan(60_000),
      cardBalances: yuan(12_000),
      otherLenders: 1,
      otherNonBankLenders: 0,
    });
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThanOrEqual(first);
    expect(third).toBeLessThan(second);
  });
});

describe('the open questions', () => {
  it('are asked in the order of how much of the range hangs on them', () => {
    const { facts } = reviewOf(FIVE_FACTS);
    const questions = openQuestions(facts, platform, NEUTRAL_STANCE);
    const swings = questions.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(questions.map(({ group }) => group)).toContain('inquiries');
    expect(questions.map(({ group }) => group)).not.toContain('line');
  });

  it('are none when everything is known', () => {
    const known = Object.fromEntries(IDS.map((id) => [id, 1]));
    const facts = { ...readFacts(sampleProfiles.steady(AS_OF), AS_OF), ...known };
    expect(openQuestions(facts as Facts, platform, NEUTRAL_STANCE)).toEqual([]);
  });
});
