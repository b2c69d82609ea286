import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { concentration, type Borrowed } from './concentration';
import { maturityLadder } from './ladder';

const owed = (lender: string, balance: number, more: Partial<Borrowed> = {}): Borrowed => ({
  lender,
  balance: yuan(balance),
  kind: 'business',
  usedForBusiness: true,
  ...more,
});

describe('a mix of lenders', () => {
  it('of four equal ones counts as four', () => {
    const { hhi, effectiveLenders } = concentration(
      ['甲', '乙', '丙', '丁'].map((id) => owed(id, 10)),
    );
    expect(hhi).toBeCloseTo(0.25, 12);
    expect(effectiveLenders).toBeCloseTo(4, 12);
  });

  it('adds up the debts of one lender and names the largest dependence', () => {
    const { shares, largest, effectiveLenders } = concentration([
      owed('甲', 30),
      owed('乙', 20),
      owed('甲', 30),
    ]);
    expect(shares).toEqual([
      { lender: '甲', balance: 6000, share: 0.75 },
      { lender: '乙', balance: 2000, share: 0.25 },
    ]);
    expect(largest).toEqual({ lender: '甲', share: 0.75 });
    expect(effectiveLenders).toBeCloseTo(1.6, 12);
  });

  it('of nothing owed has no index', () => {
    expect(concentration([owed('甲', 0)])).toMatchObject({ total: 0, hhi: null, largest: null });
  });

  it('counts consumer credit that pays for the business', () => {
    const mix = concentration([
      owed('甲', 30),
      owed('乙', 20, { kind: 'consumer' }),
      owed('丙', 5, { kind: 'card' }),
      owed('丁', 7, { kind: 'consumer', usedForBusiness: false }),
    ]);
    expect(mix.consumerCreditInBusiness).toBe(2500);
  });

  it('has an index from one over the number of lenders to one', () => {
    const balances = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(balances, (rows) => {
        const { hhi } = concentration(
          rows.map((balance, i) => ({ ...owed(`${i}`, 0), balance: toFen(balance) })),
        );
        expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
        expect(hhi).toBeGreaterThanOrEqual(1 / rows.length - 1e-12);
      }),
    );
  });
});

describe('the ladder of maturities', () => {
  it('puts each amount on the rung of its day, what is overdue on the first', () => {
    const due = [
      { on: '2026-11-01', amount: yuan(1) },
      { on: '2026-12-23', amount: yuan(2) },
      { on: '2026-12-24', amount: yuan(3) },
      { on: '2027-11-23', amount: yuan(4) },
      { on: '2027-11-24', amount: yuan(10) },
    ] as const;
    expect(maturityLadder(due, '2026-11-23')).toEqual([
      { throughDays: 30, due: 300, share: 0.15 },
      { throughDays: 90, due: 300, share: 0.15 },
      { throughDays: 180, due: 0, share: 0 },
      { throughDays: 365, due: 400, share: 0.2 },
      { throughDays: null, due: 1000, share: 0.5 },
    ]);
  });
});
