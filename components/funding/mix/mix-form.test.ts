import { expect, it } from 'vitest';
import { cashView, fundingMix, stressed } from '@/lib/funding';
import { policyOn, reviewLimit, sampleProfiles } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { businessFormOf, CALM, readBusiness, stressOf } from '../business/business-form';
import { openDebts } from '../open-debts';
import { mixFormOf, type MixForm } from './mix-form';
import { dearestRate, doors, mixInput } from './mix-input';
import { readMix } from './read-mix';
import { missingText } from './requirement-text';

const AS_OF = '2026-11-23';
const shop = sampleProfiles.shopOwner(AS_OF);
const debts = openDebts(shop, AS_OF);
const review = reviewLimit(shop, policyOn(AS_OF, 'business'), AS_OF);
const unfilled = { ...shop, business: null };
const read = (part: Partial<MixForm> = {}) =>
  readMix({ ...mixFormOf(unfilled, debts, AS_OF), ...part }, shop, review, debts);
const statusOf = (part: Partial<MixForm>, id: string) =>
  doors(read(part).facts, 'OPERATIONS', AS_OF, dearestRate(debts)).shown.find(
    ({ channel }) => channel.id === id,
  );

it('papers that the profile holds are filled in already', () => {
  const { licence, taxMonths } = mixFormOf(shop, debts, AS_OF);
  expect({ licence, taxMonths }).toEqual({ licence: true, taxMonths: '66' });
});

it('what is not filled in is not known, never missing', () => {
  expect(statusOf({}, 'TAX_BASED')?.unknown).toEqual(['licence', 'taxMonths']);
  expect(statusOf({ licence: true, taxMonths: '24' }, 'TAX_BASED')?.status).toBe('eligible');
});

it('a missing piece is named with one’s own figure', () => {
  const found = statusOf({ licence: true, taxMonths: '6' }, 'TAX_BASED');
  expect(found?.missing.map((each) => missingText(each, 'en'))).toEqual([
    'months of tax records of at least 1 year, you have 6 months',
  ]);
});

it('what is no cheaper than the dearest debt is no door', () => {
  const { dearer } = doors(read().facts, 'OPERATIONS', AS_OF, 0.1825);
  expect(dearer.map(({ channel }) => channel.id)).toEqual(['INVOICE_LOAN', 'ASSISTED_PLATFORM']);
});

it('a bill paid later falls due sixty days on', () => {
  const { own } = read({
    own: { COLLECT_RECEIVABLES: '', SUPPLIER_TERMS: '5000', SELL_STOCK: '', RENT_TERMS: '' },
  });
  expect(own).toEqual([
    {
      code: 'SUPPLIER_TERMS',
      flows: [
        { on: '2026-12-07', amount: yuan(5000) },
        { on: '2027-02-05', amount: yuan(-5000) },
      ],
    },
  ]);
});

it('fewer sales open a gap, and the search answers it from open doors only', () => {
  const { facts } = readBusiness(businessFormOf(shop, debts), shop, debts, AS_OF);
  if (!facts) throw new Error('unread');
  const bad = stressOf({ ...CALM, sales: true });
  const { gap } = cashView(stressed(facts, bad));
  expect(gap).toBeGreaterThan(yuan(10_000));
  const input = mixInput(read(), facts, bad, 'OPERATIONS', gap, dearestRate(debts));
  expect(input.offers.map(({ id }) => id)).toEqual(['RECEIPTS_BASED']);
  expect(fundingMix(input).kind).toMatch(/mix|doNotBorrow/);
});
