import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { FACTS, type FactId, type Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import { NEUTRAL_STANCE } from '../policy/policy';
import { policyOn } from '../policy/policy-on';
import { expandQuickCheck } from '../profile/quick-check';
import type { QuickAnswers } from '../profile/quick-answers';
import { sampleProfiles } from '../profile/samples/samples';
import { reviewLimit } from '../review';
import { AS_OF } from '../testing/arbitrary-profile';
import { openQuestions } from './range';

const IDS = (Object.keys(FACTS) as FactId[]).filter((id) => 'open' in FACTS[id]);
const platform = policyOn(AS_OF, 'platform');

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

describe('the range from a few answers', () => {
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
