import { expect, it } from 'vitest';
import { comparePayoffs } from '@/lib/funding';
import { accountWith, blankProfile, policyOn, reviewLimit, sampleProfiles } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { openDebts } from '../open-debts';
import { movedUp, payoffFormOf, readPayoff, type PayoffForm } from './payoff-form';

const AS_OF = '2026-11-23';
const stretched = sampleProfiles.stretched(AS_OF);
const { facts } = reviewLimit(stretched, policyOn(AS_OF, 'platform'), AS_OF);

const FOUR: PayoffForm = {
  debts: [
    { id: 'a', balance: '12000', rate: '15', minimum: '300' },
    { id: 'b', balance: '3万', rate: '18.25', minimum: '900' },
    { id: 'c', balance: '8000', rate: '14.6', minimum: '260' },
    { id: 'd', balance: '25000', rate: '18.25', minimum: '1250' },
  ],
  budget: '3710',
  cash: '',
  floor: '',
  order: 'avalanche',
  own: ['a', 'b', 'c', 'd'],
};

it('four debts as they are typed take 24 months dearest first and 25 smallest first', () => {
  const { problems, asked } = readPayoff(FOUR, [], AS_OF);
  expect(problems).toEqual({});
  const results = comparePayoffs(asked.debts, asked.options, asked.orders).map(({ result }) =>
    result.kind === 'paid' ? [result.months, result.interest] : result,
  );
  expect(results.slice(0, 2)).toEqual([
    [24, 1_399_874],
    [25, 1_472_624],
  ]);
});

it('the borrower’s own order stands beside the others', () => {
  const { asked } = readPayoff({ ...FOUR, order: 'own' }, [], AS_OF);
  expect(asked.orders.at(-1)).toEqual(['a', 'b', 'c', 'd']);
});

it('a rate that is not known is asked for, never taken as nothing', () => {
  const debts = [{ ...FOUR.debts[0], id: 'a', balance: '1', minimum: '1', rate: '' }];
  expect(readPayoff({ ...FOUR, debts }, [], AS_OF).problems).toEqual({ 'a-rate': 'EMPTY' });
});

it('essentials come first, and a month of them and of payments stays in hand', () => {
  const form = payoffFormOf(stretched, facts, openDebts(stretched, AS_OF));
  const left = ((facts.monthlyIncome ?? 0) - yuan(4200)) / 100;
  expect(Number(form.budget)).toBe(left);
  expect(form.floor).toBe('10500');
});

it('a shop owner’s drawings come after the business’s own payments', () => {
  const shop = sampleProfiles.shopOwner(AS_OF);
  const owner = reviewLimit(shop, policyOn(AS_OF, 'business'), AS_OF).facts;
  // 21,000 drawn less 9,000 of essentials, and 10,800 that the business pays.
  expect(payoffFormOf(shop, owner, openDebts(shop, AS_OF)).budget).toBe('22800');
});

it('a budget below the minimums is short, not rounded up to them', () => {
  const { asked } = readPayoff({ ...FOUR, budget: '2000' }, [], AS_OF);
  expect(asked.options.extra).toBe(yuan(-710));
});

it('what is 31 days late counts as worse from its 61st day', () => {
  const late = accountWith({
    id: 'late',
    institution: '甲银行',
    institutionKind: 'bank',
    product: 'instalment',
    balance: yuan(5000),
    monthlyPayment: yuan(500),
    daysPastDue: 31,
    overdueAmount: yuan(900),
  });
  const [debt] = openDebts({ ...blankProfile(), accounts: [late] }, AS_OF);
  expect(debt?.arrears).toEqual({ due: yuan(900), nextBucketOn: '2026-12-23' });
});

it('a debt moves up one place at a time', () => {
  expect(movedUp(['a', 'b', 'c'], 'c')).toEqual(['a', 'c', 'b']);
  expect(movedUp(['a', 'b'], 'a')).toEqual(['a', 'b']);
});
