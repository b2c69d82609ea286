import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { SHOP } from '../testing/shop';
import type { CashView } from './cash-view';
import { stress, type Stress } from './stress';

const under = (mix: Stress) => stress(SHOP, mix).stressed;

describe('under stress', () => {
  it('a limit gone to zero asks for its principal on the next due day', () => {
    const view = under({ limitsToZero: ['line'] });
    expect(view.firstNegativeOn).toBe('2027-01-10');
    expect(view.months[1]?.service).toBe(6_060_000);
    expect(view.runwayDays).toBe(40);
  });

  it('a limit that stops after the due day asks for nothing yet', () => {
    expect(under({ limitsToZero: ['line'], limitsStopOn: '2027-01-11' }).gap).toBe(0);
  });

  it('customers who pay 30 days later leave a month without money', () => {
    const view = under({ receivablesLaterDays: 30 });
    expect(view.months[0]?.received).toBe(100_000);
    expect(view.firstNegativeWeek).toBe(5);
  });

  it('sales down by a fifth turn a surplus into a loss', () => {
    expect(under({ salesDrop: 0.2 }).months[0]?.closing).toBe(yuan(20_000 + 24_800 - 27_600));
  });

  it('two points more cost 100 a month on 60,000', () => {
    expect(under({ ratesUp: 0.02 }).months[0]?.service).toBe(yuan(700));
  });

  it('a fixed rate does not move', () => {
    const fixed = { ...SHOP, debts: SHOP.debts.map((debt) => ({ ...debt, floating: false })) };
    expect(stress(fixed, { ratesUp: 0.02 }).stressed.months[0]?.service).toBe(yuan(600));
  });

  it('nothing is changed by no stress', () => {
    const { base, stressed } = stress(SHOP, {});
    expect(stressed).toEqual(base);
  });
});

const worse = (mild: CashView, hard: CashView) => {
  expect(hard.gap).toBeGreaterThanOrEqual(mild.gap);
  expect(hard.gapWithin13Weeks).toBeGreaterThanOrEqual(mild.gapWithin13Weeks);
  expect(hard.runwayDays ?? Infinity).toBeLessThanOrEqual(mild.runwayDays ?? Infinity);
  mild.weeks.forEach(({ closing }, week) =>
    expect(hard.weeks[week]?.closing).toBeLessThanOrEqual(closing),
  );
};

describe('more stress', () => {
  it('never leaves more cash, a longer runway or a smaller gap', () => {
    const part = fc.record({
      limitsToZero: fc.constantFrom<string[]>([], ['line']),
      receivablesLaterDays: fc.integer({ min: 0, max: 90 }),
      salesDrop: fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100),
      ratesUp: fc.integer({ min: 0, max: 500 }).map((points) => points / 10_000),
    });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 0, max: 60_000 }), (mild, more, cash) => {
        const facts = {
          ...SHOP,
          cash: yuan(cash),
          receivables: [{ on: '2027-01-20', amount: yuan(9000) }] as const,
        };
        const both: Stress = {
          limitsToZero: [...mild.limitsToZero, ...more.limitsToZero],
          receivablesLaterDays: mild.receivablesLaterDays + more.receivablesLaterDays,
          salesDrop: mild.salesDrop + more.salesDrop,
          ratesUp: mild.ratesUp + more.ratesUp,
        };
        const { base, stressed } = stress(facts, mild);
        worse(base, stressed);
        worse(stressed, stress(facts, both).stressed);
      }),
      { numRuns: 60 },
    );
  });
});
