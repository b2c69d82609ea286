import { describe, expect, it } from 'vitest';
import { yuan, type Fen } from '@/lib/units/fen';
import { ask, INPUT, LINE_CUT, mixOf, offer } from '../testing/mix';
import { SHOP } from '../testing/shop';
import type { FundingMix, MixInput } from './mix';

const amounts = (result: FundingMix) =>
  Object.fromEntries(mixOf(result).choice.parts.map((part) => [part.offer, part.amount / 100]));

describe('before anything is borrowed', () => {
  it('no gap needs no money', () => {
    expect(ask({ stress: {} })).toEqual({ kind: 'noGap' });
  });

  it('own cash is used in order, and no more of it than is needed', () => {
    const cash = (code: 'SELL_STOCK' | 'RENT_TERMS' | 'OTHER', amount: number) => ({
      code,
      flows: [{ on: '2026-12-20', amount: yuan(amount) }] as const,
    });
    const ownCash = [cash('SELL_STOCK', 20_000), cash('RENT_TERMS', 30_000), cash('OTHER', 90_000)];
    const result = ask({ ownCash });
    expect(result).toMatchObject({ kind: 'ownCash', gap: { before: 4_220_000, afterOwnCash: 0 } });
    expect('used' in result && result.used.map(({ code }) => code)).toEqual([
      'SELL_STOCK',
      'RENT_TERMS',
    ]);
  });

  it('own cash that comes after the gap is no help', () => {
    const late = {
      code: 'COLLECT_RECEIVABLES' as const,
      flows: [{ on: '2027-06-01', amount: yuan(50_000) }] as const,
    };
    expect(mixOf(ask({ ownCash: [late] })).used).toEqual([]);
  });
});

describe('the mix', () => {
  it.each([0, -100, NaN])('is not asked for in steps of %s', (step) => {
    expect(() => ask({ step: step as Fen })).toThrow(RangeError);
  });

  it('covers the gap with the cheapest', () => {
    const result = ask({});
    expect(amounts(result)).toEqual({ 甲: 45_000 });
    expect(mixOf(result)).toMatchObject({
      gap: { before: 4_220_000 },
      choice: { gap: 0, runwayDays: null, cost: { low: 112_500, high: 225_000 } },
      runnerUp: { parts: [{ offer: '丙', amount: 4_500_000 }], cost: { high: 270_000 } },
    });
  });

  it('shares it out where one lender may have half, and says what that costs and buys', () => {
    const result = mixOf(
      ask({ limits: { LENDER_SHARE: 0.5, MATURITY_SHARE: 1 }, step: yuan(1000) }),
    );
    expect(amounts(result)).toEqual({ 甲: 22_000, 丙: 22_000 });
    expect(result.prices).toMatchObject([
      { limit: 'LENDER_SHARE', saves: 242_000 - 215_000, without: { parts: [{ offer: '甲' }] } },
    ]);
  });

  it('does not let loans fall due together', () => {
    const later = offer('丁', 0.09, { months: 24 });
    const result = ask({
      offers: [...INPUT.offers, later],
      limits: { LENDER_SHARE: 1, MATURITY_SHARE: 0.6 },
      step: yuan(1000),
    });
    expect(amounts(result)).toEqual({ 甲: 25_000, 丁: 18_000 });
  });

  it('counts what is owed already towards a lender’s share', () => {
    const old = { ...SHOP.debts[0], id: 'old', lender: '甲', renews: true };
    const facts = { ...SHOP, debts: [...SHOP.debts, old] } as typeof SHOP;
    const result = ask({ facts, limits: { LENDER_SHARE: 0.6, MATURITY_SHARE: 1 } });
    expect(Object.keys(amounts(result))).not.toContain('甲');
  });

  it('uses nothing that is repaid before it is needed, however cheap', () => {
    const short = offer('短', 0.01, { months: 1 });
    expect(amounts(ask({ offers: [short, ...INPUT.offers] }))['短'] ?? 0).toBeLessThan(45_000);
    expect(mixOf(ask({ offers: [short, ...INPUT.offers] })).choice.gap).toBe(0);
  });

  it('covers as much as it can where offers are too small', () => {
    const small = [offer('甲', 0.05, { most: yuan(20_000) })];
    const result = mixOf(ask({ offers: small, step: yuan(1000) }));
    expect(result.choice).toMatchObject({
      amount: yuan(20_000),
      gap: 4_220_000 - 2_000_000 + 8333,
    });
  });

  it('says what is due after the year beside the cash of then', () => {
    expect(mixOf(ask({})).choice).toMatchObject({
      cashAfterYear: 4_973_750,
      dueAfterYear: yuan(45_000) + 7 * 18_750,
    });
  });

  it('buys days of runway where one lender of two fails', () => {
    const bills = ['2027-01-10', '2027-02-10', '2027-03-10'] as const;
    const facts = { ...SHOP, once: bills.map((on) => ({ on, amount: yuan(-15_000) })) };
    const asked = { facts, stress: {}, step: yuan(1000) };
    const one = mixOf(ask(asked)).choice;
    const two = mixOf(ask({ ...asked, limits: { LENDER_SHARE: 0.15, MATURITY_SHARE: 1 } })).choice;
    expect([one.parts.length, two.parts.length]).toEqual([1, 2]);
    expect([one.runwayIfLargestFailsDays, two.runwayIfLargestFailsDays]).toEqual([76, 99]);
  });
});

describe('do not borrow', () => {
  const why = (result: FundingMix) => result.kind === 'doNotBorrow' && result.why;

  it.each([
    [
      'when nothing is left over to repay',
      { stress: { ...LINE_CUT, salesDrop: 0.2 } },
      'EARNS_NOTHING',
    ],
    ['when nothing is open', { offers: [] }, 'NOTHING_OFFERED'],
    ['when all money comes too late', { offers: [offer('甲', 0.05, { days: 46 })] }, 'TOO_SLOW'],
    [
      'when a loan only moves the hole',
      { offers: [offer('甲', 0.05, { months: 1, days: 9 })] },
      'NO_RELIEF',
    ],
    [
      'when the limits leave no room',
      { limits: { LENDER_SHARE: 0.05, MATURITY_SHARE: 1 } },
      'LIMITS',
    ],
  ] as [string, Partial<MixInput>, string][])('%s', (_, more, reason) => {
    expect(why(ask(more))).toBe(reason);
  });
});
