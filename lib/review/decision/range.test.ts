import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan, type Fen } from '@/lib/units/fen';
import { FACTS, type FactId, type Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import type { LenderKind } from '../policy/policy';
import { policyOn } from '../policy/policy-on';
import { sampleProfiles } from '../profile/samples/samples';
import { decide } from '../review';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';

const IDS = (Object.keys(FACTS) as FactId[]).filter((id) => 'open' in FACTS[id]);
const platform = policyOn(AS_OF, 'platform');

const without = (facts: Facts, ids: readonly FactId[]): Facts => ({
  ...facts,
  ...Object.fromEntries(ids.map((id) => [id, null])),
});

/** A line of 38,500 and no fact beside it. */
const NOTHING_TOLD: Facts = {
  ...without(readFacts(sampleProfiles.steady(AS_OF), AS_OF), IDS),
  currentLimit: yuan(38_500),
};

const NEVER_LATE: Partial<Facts> = {
  currentBalance: yuan(10_000),
  currentDaysPastDue: 0,
  worstDaysPastDueLast24Months: 0,
  lateMonthsLast24Months: 0,
  monthsSinceLastLate: 24,
};

type OneMoreAnswer = {
  reason: string;
  lender: LenderKind;
  known: Partial<Facts>;
  answer: Partial<Facts>;
  limit: Fen;
};

const ONE_MORE_ANSWER: OneMoreAnswer[] = [
  {
    reason: 'nothing is earned and a term is left out, since debts are not known',
    lender: 'platform',
    known: { monthlyIncome: yuan(0) },
    answer: { hardInquiriesLast3Months: 0, hardInquiriesLast6Months: 0 },
    limit: yuan(50_000),
  },
  {
    reason: 'other cards turn out small, and so are full',
    lender: 'platform',
    known: {
      ...NEVER_LATE,
      monthlyIncome: yuan(15_000),
      otherMonthlyPayments: yuan(1500),
      otherUnsecuredBalance: yuan(7000),
      otherCardBalance: yuan(11_000),
      otherLineBalance: yuan(28_000),
      longestLateRunLast24Months: 0,
      derogatoryRecords: 0,
      unresolvedDerogatoryRecords: 0,
      nonBankLenderCount: 1,
      hardInquiriesLast3Months: 0,
      hardInquiriesLast6Months: 0,
      newAccountsLast12Months: 5,
      oldestAccountMonths: 13,
      drawsLast3Months: yuan(0),
    },
    answer: { otherCardLimit: yuan(5000) },
    limit: yuan(38_500),
  },
  {
    reason: 'a bank counts what other cards grant, and they are hardly used',
    lender: 'bank',
    known: {
      ...NEVER_LATE,
      monthlyIncome: yuan(29_000),
      otherMonthlyPayments: yuan(3000),
      otherUnsecuredBalance: yuan(0),
      otherCardBalance: yuan(18_000),
      otherLineBalance: yuan(20_000),
      otherLineLimit: yuan(95_000),
      lenderCount: 5,
      oldestAccountMonths: 23,
      employmentMonths: 30,
    },
    answer: { otherCardLimit: yuan(95_000) },
    limit: yuan(50_000),
  },
  {
    reason: 'other lines turn out large, and so are hardly used',
    lender: 'platform',
    known: {
      ...NEVER_LATE,
      monthlyIncome: yuan(38_000),
      otherMonthlyPayments: yuan(2000),
      otherUnsecuredBalance: yuan(5000),
      otherCardBalance: yuan(10_000),
      otherCardLimit: yuan(75_000),
      otherLineBalance: yuan(22_000),
      lenderCount: 3,
      nonBankLenderCount: 5,
      hardInquiriesLast3Months: 3,
      hardInquiriesLast6Months: 4,
      newAccountsLast12Months: 4,
      oldestAccountMonths: 14,
      employmentMonths: 1,
      drawsLast3Months: yuan(0),
      repaymentsLast3Months: yuan(0),
    },
    answer: { otherLineLimit: yuan(30_000) },
    limit: yuan(50_000),
  },
];

describe('the range that unknown facts leave open', () => {
  it('is one limit when nothing that counts is unknown', () => {
    const facts = readFacts(sampleProfiles.steady(AS_OF), AS_OF);
    const { range, decision } = decide(facts, platform);
    expect(range).toEqual({ low: decision.limit, high: decision.limit });
  });

  it('holds the true limit, and the range of anyone who tells more', () => {
    fc.assert(
      fc.property(
        arbitraryProfile,
        fc.constantFrom('platform' as const, 'bank' as const, 'business' as const),
        fc.subarray(IDS),
        (profile, lender, ids) => {
          const policy = policyOn(AS_OF, lender);
          const facts = readFacts(profile, AS_OF);
          const { low, high } = decide(without(facts, ids), policy).range;
          const { decision, range } = decide(facts, policy);
          const within = [low, range.low, decision.limit, range.high, high];
          expect(within).toEqual([...within].sort((a, b) => a - b));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(ONE_MORE_ANSWER)(
    'holds the next answer where $reason',
    ({ lender, known, answer, limit }) => {
      const policy = policyOn(AS_OF, lender);
      const facts = { ...NOTHING_TOLD, ...known };
      const { low, high } = decide(facts, policy).range;
      expect(decide({ ...facts, ...answer }, policy).decision.limit).toBe(limit);
      expect(low).toBeLessThanOrEqual(limit);
      expect(limit).toBeLessThanOrEqual(high);
    },
  );
});
