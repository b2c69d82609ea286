import { expect, it } from 'vitest';
import { policyOn, reviewLimit, sampleProfiles } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { openDebts, type OpenDebt } from '../open-debts';
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
