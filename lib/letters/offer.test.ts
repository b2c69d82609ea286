import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cashView, type CashFacts } from '@/lib/funding';
import { accountWith, type Account } from '@/lib/review';
import { toFen, yuan } from '@/lib/units/fen';
import { carriedEachMonth, offerFor } from './offer';

const cash: CashFacts = {
  asOf: '2026-11-23',
  cash: yuan(6000),
  cashFloor: yuan(3000),
  monthlySales: yuan(2000),
  knownSales: [],
  collectionDays: 0,
  receivables: [],
  outgoings: [],
  once: [],
  debts: [],
  newLoans: [],
};

const card = (fields: Partial<Account> = {}): Account =>
  accountWith({
    id: 'card',
    institution: '甲银行',
    institutionKind: 'bank',
    product: 'card',
    balance: yuan(30_000),
    annualRate: 0.18,
    daysPastDue: 12,
    ...fields,
  });

describe('an offer', () => {
  test('on a card is the shortest usual term that the cash carries', () => {
    expect(offerFor(card(), cash)).toMatchObject({
      kind: 'schedule',
      months: 18,
      payment: yuan(1914.17),
      firstOn: '2026-12-23',
      lastOn: '2028-05-23',
      rate: 0.18,
    });
  });

  test.each([
    ['on a card runs at most 60 months', card({ balance: yuan(200_000) }), { kind: 'monthly' }],
    [
      'on a loan may run longer',
      card({ product: 'instalment', balance: yuan(95_000) }),
      { kind: 'schedule', months: 84 },
    ],
    [
      'without a rate names a sum a month and no term',
      card({ annualRate: null }),
      { kind: 'monthly' },
    ],
    [
      'is not made where the payments as agreed are carried',
      card({ daysPastDue: 0, monthlyPayment: yuan(900) }),
      { kind: 'asAgreed' },
    ],
  ])('%s', (_, account, expected) => expect(offerFor(account, cash)).toMatchObject(expected));

  test('is a pause where nothing is left, and open where the cash is not known', () => {
    expect(offerFor(card(), { ...cash, monthlySales: yuan(0) })).toEqual({ kind: 'pause' });
    expect(offerFor(card(), null)).toEqual({ kind: 'open' });
  });

  test('never takes a day below the floor, or below the lowest day there would be anyway', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 8000 }),
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 500, max: 120_000 }),
        (atHand, monthly, floor, balance) => {
          const facts = {
            ...cash,
            cash: yuan(atHand),
            monthlySales: yuan(monthly),
            cashFloor: yuan(floor),
          };
          const offer = offerFor(card({ balance: yuan(balance) }), facts);
          const payments = offer.kind === 'schedule' ? offer.payments : [];
          const once = payments.map(({ on, amount }) => ({ on, amount: toFen(-amount) }));
          const lowest = (view: ReturnType<typeof cashView>) =>
            Math.min(...view.months.map((month) => month.lowest));
          const before = lowest(cashView(facts));
          expect(lowest(cashView({ ...facts, once }))).toBeGreaterThanOrEqual(
            Math.min(facts.cashFloor, before),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['is what a month leaves, where cash is at hand', {}, 2000],
    [
      'starts lower where the floor is just met and rent comes first',
      { cash: yuan(3000), outgoings: [{ id: 'rent', amount: yuan(900), day: 24 }] },
      1040,
    ],
    ['eats up no savings', { cash: yuan(90_000), monthlySales: yuan(0) }, 0],
    [
      'is nothing where even without it the cash runs out',
      { cash: yuan(0), outgoings: [{ id: 'rent', amount: yuan(2500), day: 24 }] },
      0,
    ],
  ])('the most a month %s', (_, fields, expected) => {
    expect(carriedEachMonth({ ...cash, ...fields })).toBe(yuan(expected));
  });
});
