import { expect, it } from 'vitest';
import { policyOn, reviewLimit, sampleProfiles } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { openDebts, type OpenDebt } from '../open-debts';
import { reviewedTerms } from './reviewed-terms';
import { monthsLeft, optionsFor, readTerms, reviewWith, termsFormOf } from './terms-form';

const AS_OF = '2026-11-23';
const shop = sampleProfiles.shopOwner(AS_OF);
const debts = openDebts(shop, AS_OF);
const debtOf = (id: string): OpenDebt => {
  const found = debts.find(({ account }) => account.id === id);
  if (!found) throw new Error(id);
  return found;
};

it('cards have an instalment agreement, business loans a renewal besides', () => {
  expect(optionsFor(debtOf('card'))).toEqual(['CARD_INSTALMENTS']);
  expect(optionsFor(debtOf('line'))).toContain('RENEWAL');
  expect(optionsFor(debtOf('car'))).not.toContain('RENEWAL');
});

it('months left follow from balance, rate and payment', () => {
  expect(monthsLeft(debtOf('line'), AS_OF)).toBe(12);
  expect(monthsLeft({ ...debtOf('line'), payment: null }, AS_OF)).toBeNull();
});

it('twice the term eases the month and costs more in all', () => {
  const debt = debtOf('consumer');
  const { effect } = readTerms(termsFormOf(debt, AS_OF), debt, AS_OF);
  if (effect?.kind !== 'effect') throw new Error('no effect');
  expect(effect.monthlyRelief).toBeGreaterThan(yuan(1000));
  expect(effect.extraCost).toBeGreaterThan(0);
  expect(effect.catches).toContain('COSTS_MORE');
});

it('a lower payment lowers what a review counts against income', () => {
  const policy = policyOn(AS_OF, 'business');
  const today = reviewLimit(shop, policy, AS_OF);
  const then = reviewWith(shop, 'card', yuan(1700), policy, today);
  expect(then.signals.debtToIncome).toBeLessThan(today.signals.debtToIncome ?? 0);
});

it('a rate that is not known is asked for', () => {
  const debt = { ...debtOf('car'), annualRate: null };
  expect(readTerms(termsFormOf(debt, AS_OF), debt, AS_OF).problems).toEqual({
    'terms-rate': 'EMPTY',
    'terms-left': 'EMPTY',
  });
});

it('every option of a loan stands beside the others, a holiday both ways', () => {
  const policy = policyOn(AS_OF, 'business');
  const review = reviewLimit(shop, policy, AS_OF);
  const debt = debtOf('consumer');
  const all = reviewedTerms(termsFormOf(debt, AS_OF), debt, { profile: shop, policy, review });
  const cost = new Map(
    all.map(({ option, effect }) => [option, effect?.kind === 'effect' ? effect.after.cost : null]),
  );
  expect([...cost.keys()]).toEqual([
    'LONGER_TERM',
    'LOWER_RATE',
    'PAYMENT_HOLIDAY',
    'HOLIDAY_ADDED',
  ]);
  expect(cost.get('HOLIDAY_ADDED')).toBeGreaterThan(cost.get('PAYMENT_HOLIDAY') ?? 0);
  expect(all.every(({ then }) => then !== null)).toBe(true);
});

it('what is not open for a loan has no review of its own', () => {
  const policy = policyOn(AS_OF, 'business');
  const review = reviewLimit(shop, policy, AS_OF);
  const debt = debtOf('line');
  const form = { ...termsFormOf(debt, AS_OF), atEnd: false };
  const renewal = reviewedTerms(form, debt, { profile: shop, policy, review }).find(
    ({ option }) => option === 'RENEWAL',
  );
  expect(renewal).toEqual({
    option: 'RENEWAL',
    effect: { kind: 'refused', code: 'RENEWAL', why: 'NOTHING_DUE_AT_TERM' },
    then: null,
  });
});
