import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { readFacts } from '../facts/read';
import { AS_OF } from '../testing/arbitrary-profile';
import { LIMIT_EVENT_KINDS } from './lists';
import { parseProfile } from './parse';
import type { QuickAnswers } from './quick-answers';
import { expandQuickCheck } from './quick-check';

const NAMES = { cards: '其他信用卡', lender: (number: number) => `机构 ${number}` };
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const amount = maybe(fc.integer({ min: 0, max: 90_000_000 }).map(toFen));
const count = maybe(fc.integer({ min: 0, max: 30 }));

const answers: fc.Arbitrary<QuickAnswers> = fc.record({
  product: fc.constantFrom('card', 'revolving', 'business'),
  institution: fc.string({ maxLength: 20 }),
  institutionKind: fc.constantFrom('bank', 'consumerFinance', 'unknown'),
  event: maybe(fc.constantFrom(...LIMIT_EVENT_KINDS)),
  eventOn: fc.constant(null),
  oldLimit: amount,
  newLimit: fc.constant(null),
  balance: amount,
  monthlyIncome: amount,
  otherLoanPayments: amount,
  otherUnsecuredBalance: amount,
  cardLimits: amount,
  cardBalances: amount,
  otherLenders: count,
  otherNonBankLenders: count,
  daysPastDue: count,
  lateMonths: count,
  monthsSinceLastLate: maybe(fc.integer({ min: 0, max: 23 })),
  unresolvedRecords: maybe(fc.integer({ min: 0, max: 2 })),
  inquiriesLast3Months: count,
  inquiriesLast6Months: count,
  newAccountsLast12Months: count,
  oldestAccountYears: maybe(fc.integer({ min: 0, max: 40 })),
});

const ANSWERED: QuickAnswers = {
  product: 'revolving',
  institution: '青禾消费金融',
  institutionKind: 'consumerFinance',
  event: 'decreased',
  eventOn: '2026-11-10',
  oldLimit: yuan(50_000),
  newLimit: yuan(12_000),
  balance: yuan(32_000),
  monthlyIncome: yuan(12_000),
  otherLoanPayments: yuan(3040),
  otherUnsecuredBalance: yuan(62_000),
  cardLimits: yuan(16_500),
  cardBalances: yuan(14_000),
  otherLenders: 6,
  otherNonBankLenders: 3,
  daysPastDue: 0,
  lateMonths: 1,
  monthsSinceLastLate: 4,
  unresolvedRecords: 0,
  inquiriesLast3Months: 5,
  inquiriesLast6Months: 9,
  newAccountsLast12Months: 4,
  oldestAccountYears: 5,
};

const factsOf = (given: Partial<QuickAnswers> = {}) =>
  readFacts(expandQuickCheck({ ...ANSWERED, ...given }, NAMES, AS_OF).profile, AS_OF);

describe('quick answers', () => {
  it('read back as the facts that were told', () => {
    expect(factsOf()).toMatchObject({
      currentLimit: yuan(50_000),
      currentBalance: yuan(32_000),
      monthlyIncome: yuan(12_000),
      otherUnsecuredBalance: yuan(76_000),
      otherMonthlyPayments: yuan(4440),
      lenderCount: 7,
      nonBankLenderCount: 4,
      currentDaysPastDue: 0,
      lateMonthsLast24Months: 1,
      monthsSinceLastLate: 4,
      unresolvedDerogatoryRecords: 0,
      hardInquiriesLast3Months: 5,
      hardInquiriesLast6Months: 9,
      newAccountsLast12Months: 4,
      oldestAccountMonths: 60,
    });
  });

  it('leave what was not answered not known', () => {
    expect(factsOf({ otherLenders: null })).toMatchObject({
      lenderCount: null,
      otherMonthlyPayments: yuan(4440),
    });
    expect(factsOf({ otherNonBankLenders: null }).nonBankLenderCount).toBeNull();
    expect(factsOf({ cardLimits: null, cardBalances: null }).otherCardLimit).toBeNull();
    expect(factsOf({ otherLoanPayments: null }).otherMonthlyPayments).toBeNull();
    expect(factsOf({ lateMonths: null }).lateMonthsLast24Months).toBeNull();
    expect(factsOf({ inquiriesLast6Months: null }).hardInquiriesLast6Months).toBeNull();
    expect(factsOf({ unresolvedRecords: null }).unresolvedDerogatoryRecords).toBeNull();
    expect(factsOf({ newAccountsLast12Months: null }).newAccountsLast12Months).toBeNull();
  });

  it('tell a borrower without cards or loans from one who did not say', () => {
    const none = factsOf({
      cardLimits: yuan(0),
      cardBalances: yuan(0),
      otherLoanPayments: yuan(0),
      otherUnsecuredBalance: yuan(0),
      otherLenders: 0,
    });
    expect(none).toMatchObject({ otherUnsecuredBalance: 0, otherCardLimit: 0, lenderCount: 1 });
  });

  it('assume no run of late months that nobody told of', () => {
    expect(factsOf({ lateMonths: 5 })).toMatchObject({
      lateMonthsLast24Months: 5,
      longestLateRunLast24Months: 1,
    });
  });

  it('become a valid profile whatever they are, with every assumption said', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { profile, assumptions } = expandQuickCheck(given, NAMES, AS_OF);
        const parsed = parseProfile(profile, AS_OF);
        expect(parsed.ok ? [] : parsed.issues).toEqual([]);
        const loans = profile.accounts.filter(({ id }) => id.startsWith('loan-'));
        expect(assumptions.some(({ code }) => code === 'LOANS_SPLIT_EVENLY')).toBe(
          loans.length > 1,
        );
      }),
    );
  });
});
