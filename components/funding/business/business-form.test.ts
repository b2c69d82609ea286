import { expect, it } from 'vitest';
import { cashView, stress } from '@/lib/funding';
import { blankProfile, sampleProfiles } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { openDebts } from '../open-debts';
import {
  averageSales,
  businessFormOf,
  CALM,
  hasBusiness,
  readBusiness,
  stressOf,
  type BusinessForm,
} from './business-form';
import { obligationsOf } from './obligations';

const AS_OF = '2026-11-23';
const shop = sampleProfiles.shopOwner(AS_OF);
const debts = openDebts(shop, AS_OF);
const form = businessFormOf(shop, debts);
function factsOf(part: Partial<BusinessForm> = {}) {
  const { problems, facts } = readBusiness({ ...form, ...part }, shop, debts, AS_OF);
  if (!facts) throw new Error(JSON.stringify(problems));
  return facts;
}

it('costs are what sales leave after drawings and the business’s payments', () => {
  expect(averageSales(shop)).toBe(7_808_333);
  expect(form.costs).toBe('46283');
});

it('a frozen line is repaid and not drawn again; a card is', () => {
  const renews = obligationsOf(shop, debts, AS_OF).map(({ id, renews: again }) => [id, again]);
  expect(renews).toEqual([
    ['line', false],
    ['card', true],
    ['consumer', true],
    ['car', false],
  ]);
});

it('each debt’s principal adds up to what is owed', () => {
  for (const { balance, repayments } of obligationsOf(shop, debts, AS_OF)) {
    expect(repayments.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance);
  }
});

it('more sales in the average move every month, seasons kept', () => {
  const [first] = factsOf().knownSales;
  const [more] = factsOf({ sales: '156166' }).knownSales;
  expect([first?.amount, more?.amount]).toEqual([yuan(92_000), yuan(184_000)]);
});

it('no switch changes nothing, and each one alone is worse', () => {
  const facts = factsOf();
  const { base, stressed } = stress(facts, stressOf(CALM));
  expect(stressed).toEqual(base);
  const end = (part: Partial<typeof CALM>) =>
    stress(facts, stressOf({ ...CALM, ...part })).stressed.months.at(-1)?.closing;
  const calm = cashView(facts).months.at(-1)?.closing;
  expect(end({ sales: true })).toBeLessThan(calm ?? 0);
  expect(end({ limits: ['card'] })).toBeLessThan(calm ?? 0);
  expect(end({ rates: true })).toBeLessThan(calm ?? 0);
});

it('a profile without a business has nothing to look at, and cash is asked for', () => {
  expect([hasBusiness(blankProfile()), hasBusiness(shop)]).toEqual([false, true]);
  const { problems } = readBusiness({ ...form, cash: '' }, shop, debts, AS_OF);
  expect(problems).toEqual({ 'cash-cash': 'EMPTY' });
  expect(factsOf().cashFloor).toBe(yuan(9000));
});
