import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { debt, pay, PLAIN } from '../testing/debts';
import type { PayoffDebt, PayoffOptions } from './debt';
import { payoff } from './payoff';

const { asOf } = PLAIN;

describe('interest', () => {
  it('is a twelfth of the rate whatever the length of the month', () => {
    const { schedule } = pay([debt('甲', 1200, 0.12, 100)], { asOf: '2026-01-31', extra: yuan(0) });
    expect(schedule.slice(0, 2).map(({ on, interest }) => [on, interest])).toEqual([
      ['2026-02-28', 1200],
      ['2026-03-31', 1112],
    ]);
  });

  it('is counted by days where a promotion ends inside a month', () => {
    const promotion = { annualRate: 0, until: '2026-12-08' as const };
    const { schedule } = pay([{ ...debt('甲', 10_000, 0.12, 0), promotion }]);
    expect(schedule[0]?.interest).toBe(5000);
  });

  it('stops on the day a single sum is paid', () => {
    const lumpSums = [{ on: '2026-12-08' as const, amount: yuan(5000) }];
    const { schedule } = pay([debt('甲', 10_000, 0.12, 0)], { lumpSums });
    expect(schedule[0]).toMatchObject({ interest: 7500, payment: 600_000, balance: 407_500 });
  });

  it('is half up to the fen', () => {
    expect(pay([debt('甲', 0.5, 0.12, 1)]).interest).toBe(1);
    expect(pay([debt('甲', 0.49, 0.12, 1)]).interest).toBe(0);
  });

  it('runs by days up to a first payment that is sooner than a month', () => {
    const { schedule } = pay([debt('甲', 9000, 0.12, 0)], { firstPaymentOn: '2026-11-29' });
    expect(schedule[0]).toMatchObject({ on: '2026-11-29', interest: 1742 });
  });
});

describe('money', () => {
  it('grows with a raise from its day', () => {
    const raises = [{ on: '2027-01-01' as const, amount: yuan(500) }];
    const { schedule } = pay([debt('甲', 10_000, 0, 0)], { raises });
    expect(schedule.slice(0, 3).map(({ payment }) => payment)).toEqual([100_000, 150_000, 150_000]);
  });

  it('fills the cash floor before debts get more than their minimum', () => {
    const { schedule } = pay([debt('甲', 10_000, 0, 200)], { cashFloor: yuan(1500) });
    expect(schedule.slice(0, 3).map(({ payment, cash }) => [payment, cash])).toEqual([
      [20_000, 100_000],
      [70_000, 150_000],
      [120_000, 150_000],
    ]);
  });

  it('pays at once with what lies above the floor', () => {
    const { schedule } = pay([debt('甲', 10_000, 0.12, 0)], {
      cash: yuan(4000),
      cashFloor: yuan(1500),
    });
    expect(schedule[0]).toMatchObject({ month: 0, on: asOf, payment: 250_000, cash: 150_000 });
  });

  it('keeps as many accounts current as it can when minimums are not covered', () => {
    const { missed } = pay([debt('甲', 1000, 0, 500), debt('乙', 1000, 0, 200)], {
      extra: yuan(-400),
    });
    expect(missed[0]).toEqual({ id: '甲', on: '2026-12-23' });
    expect(missed.some(({ id }) => id === '乙')).toBe(false);
  });

  it('draws on cash above the floor before a minimum is missed', () => {
    const { missed } = pay([debt('甲', 1000, 0, 500)], { extra: yuan(-250), cash: yuan(500) });
    expect(missed).toEqual([]);
  });
});

describe('arrears', () => {
  const late = (nextBucketOn: PayoffOptions['asOf']): PayoffDebt => ({
    ...debt('甲', 2000, 0.1, 100),
    arrears: { due: yuan(300), nextBucketOn },
  });
  const other = debt('乙', 5000, 0.24, 200);
  const lumpSums = [{ on: asOf, amount: yuan(300) }];
  const firstRow = (debts: PayoffDebt[]) =>
    pay(debts, { lumpSums }).schedule[0]?.rows.map(({ payment }) => payment);

  it('are cured before the dearer debt gets more', () => {
    expect(firstRow([late('2026-12-01'), other])).toEqual([30_000, 0]);
  });

  it('that can still be cured go before those that cannot', () => {
    const worse = {
      ...late('2026-11-25'),
      id: '丙',
      arrears: { due: yuan(900), nextBucketOn: asOf },
    };
    expect(firstRow([worse, late('2026-12-01')])).toEqual([0, 30_000]);
  });

  it('are never more than is owed, and no payment is negative', () => {
    const overstated = { ...late('2026-12-01'), balance: yuan(100) };
    const { schedule } = pay([overstated], { cashFloor: yuan(5000) });
    expect(schedule.map(({ payment }) => payment)).toEqual([10_000, 84]);
  });

  it('wait while another account would become late', () => {
    const { missed } = pay([late('2026-12-30'), other], { extra: yuan(-100) });
    expect(missed[0]).toEqual({ id: '甲', on: '2026-12-23' });
    expect(missed.some(({ id }) => id === '乙')).toBe(false);
  });
});

describe('a debt', () => {
  it('whose payment only meets its interest is never paid', () => {
    const result = payoff([debt('甲', 10_000, 0.24, 200)], { ...PLAIN, extra: yuan(0), order: [] });
    expect(result).toEqual({ kind: 'never', debts: ['甲'] });
  });

  it('that would take a thousand years is never paid', () => {
    const result = payoff([debt('甲', 12_000, 0, 1)], { ...PLAIN, extra: yuan(0), order: [] });
    expect(result).toEqual({ kind: 'never', debts: ['甲'] });
  });

  it('that outgrows its payment is paid once another leaves its minimum free', () => {
    const debts = [debt('甲', 10_000, 0.24, 150), debt('乙', 1000, 0.1, 100)];
    expect(pay(debts, { extra: yuan(0) }).closed.map(({ id }) => id)).toEqual(['乙', '甲']);
  });

  it('that a later raise outruns is paid', () => {
    const raises = [{ on: '2028-01-01' as const, amount: yuan(500) }];
    expect(pay([debt('甲', 10_000, 0.24, 100)], { extra: yuan(0), raises }).months).toBeGreaterThan(
      13,
    );
  });

  it('of nothing needs no month', () => {
    expect(pay([])).toMatchObject({ months: 0, interest: 0, finishedOn: asOf });
  });
});
