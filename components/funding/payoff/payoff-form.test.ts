import { expect, it } from 'vitest';
import { comparePayoffs } from '@/lib/funding';
import { accountWith, blankProfile, policyOn, reviewLimit, sampleProfiles } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { openDebts } from '../open-debts';
import { movedUp, payoffFormOf, withDebt, withoutDebt, type PayoffForm } from './payoff-form';
import { readPayoff } from './read-payoff';

const AS_OF = '2026-11-23';
const stretched = sampleProfiles.stretched(AS_OF);
const { facts } = reviewLimit(stretched, policyOn(AS_OF, 'platform'), AS_OF);

const FOUR: PayoffForm = {
  debts: [
    { id: 'a', name: null, balance: '12000', rate: '15', minimum: '300' },
    { id: 'b', name: null, balance: '3万', rate: '18.25', minimum: '900' },
    { id: 'c', name: null, balance: '8000', rate: '14.6', minimum: '260' },
    { id: 'd', name: null, balance: '25000', rate: '18.25', minimum: '1250' },
  ],
  budget: '3710',
  cash: '',
  floor: '',
  order: 'avalanche',
  own: ['a', 'b', 'c', 'd'],
  raises: [],
  lumpSums: [],
  promotions: [],
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
  const debts = [{ id: 'a', name: null, balance: '1', minimum: '1', rate: '' }];
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

it('money and rates that change are read on their days', () => {
  const form: PayoffForm = {
    ...FOUR,
    raises: [{ key: 0, on: '2027-03-01', amount: '500' }],
    lumpSums: [{ key: 0, on: '2027-02-10', amount: '8000' }],
    promotions: [{ key: 0, id: 'b', until: '2027-06-01', rate: '0' }],
  };
  const { problems, asked } = readPayoff(form, [], AS_OF);
  expect(problems).toEqual({});
  expect(asked.options).toMatchObject({
    raises: [{ on: '2027-03-01', amount: 50_000 }],
    lumpSums: [{ on: '2027-02-10', amount: 800_000 }],
  });
  expect(asked.debts[1]?.promotion).toEqual({ annualRate: 0, until: '2027-06-01' });
  const wrong = readPayoff({ ...form, lumpSums: [{ key: 3, on: '', amount: '' }] }, [], AS_OF);
  expect(wrong.problems).toEqual({ 'lump-3-on': 'NOT_A_DATE', 'lump-3-amount': 'EMPTY' });
});

it('a debt that is typed has a name of its own, and takes its promotion with it', () => {
  const more = withDebt({ ...FOUR, promotions: [{ key: 0, id: 'a', until: '', rate: '' }] }, 'en');
  expect(more.debts.at(-1)).toMatchObject({ id: 'typed-1', name: 'Debt 1', balance: '' });
  expect(withDebt(more, 'en').own.slice(-2)).toEqual(['typed-1', 'typed-2']);
  const fewer = withoutDebt(more, 'a');
  expect([fewer.debts.length, fewer.own, fewer.promotions]).toEqual([
    4,
    ['b', 'c', 'd', 'typed-1'],
    [],
  ]);
});
