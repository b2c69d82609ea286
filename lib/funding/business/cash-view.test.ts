import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { LINE, SHOP } from '../testing/shop';
import { cashView } from './cash-view';

const view = (more: Partial<typeof SHOP>) => cashView({ ...SHOP, ...more });

describe('the cash view', () => {
  it('spreads a month of sales over its days and pays what is due on its day', () => {
    const [week] = cashView(SHOP).weeks;
    expect(week).toEqual({
      from: '2026-12-01',
      through: '2026-12-07',
      received: 700_000,
      borrowed: 0,
      spent: 700_000,
      service: 0,
      closing: 2_000_000,
      lowest: 1_800_000,
    });
  });

  it('has 13 weeks and 12 months, each month with its interest', () => {
    const { weeks, months } = cashView(SHOP);
    expect([weeks.length, months.length]).toEqual([13, 12]);
    expect(months[0]).toMatchObject({ through: '2026-12-31', service: 60_000, closing: 2_340_000 });
    expect(months[11]).toMatchObject({ from: '2027-11-01', through: '2027-11-30' });
  });

  it('lasts while what comes in covers what goes out', () => {
    expect(cashView(SHOP)).toMatchObject({
      runwayDays: null,
      firstNegativeOn: null,
      firstNegativeWeek: null,
      gap: 0,
    });
  });

  it('puts earnings over what the debts ask for', () => {
    expect(cashView(SHOP).dscr).toBeCloseTo((31_000 * 12 - 27_000 * 12) / (600 * 12), 9);
    expect(view({ debts: [] }).dscr).toBeNull();
  });

  it('counts the days to the first day below zero, and what is missing to the floor', () => {
    const dry = view({ monthlySales: yuan(0), debts: [] });
    expect(dry).toMatchObject({
      runwayDays: 30,
      firstNegativeOn: '2026-12-31',
      firstNegativeWeek: 5,
      gapWithin13Weeks: yuan(66_000),
      gap: yuan(309_000),
    });
  });

  it('is below zero only when less than nothing is left', () => {
    expect(view({ cash: yuan(7000), monthlySales: yuan(0) }).runwayDays).toBe(9);
  });

  it('shows a hole that a good month end hides', () => {
    const once = [
      { on: '2026-12-10', amount: yuan(-40_000) },
      { on: '2026-12-20', amount: yuan(40_000) },
    ] as const;
    const [december] = view({ once }).months;
    expect(december).toMatchObject({ closing: 2_340_000, lowest: -2_060_000 });
  });

  it('waits for money that customers owe', () => {
    const receivables = [{ on: '2027-01-15', amount: yuan(9000) }] as const;
    const { months } = view({ collectionDays: 45, receivables });
    expect(months.slice(0, 2).map(({ received }) => received)).toEqual([0, 2_600_000]);
  });

  it('takes a known month for the same month a year later', () => {
    const knownSales = [{ month: '2026-02', amount: yuan(2800) }] as const;
    const { months } = view({ knownSales });
    expect(months.slice(1, 3).map(({ received }) => received)).toEqual([3_100_000, 280_000]);
  });

  it('repays what is not drawn again, and pays no interest on it from then', () => {
    const { months } = view({ debts: [{ ...LINE, renews: false }] });
    expect(months.slice(0, 3).map(({ service }) => service)).toEqual([60_000, 6_060_000, 0]);
  });

  it('adds a new loan and all its payments', () => {
    const newLoans = [
      {
        lender: '甲银行',
        received: { on: '2026-12-10', amount: yuan(10_000) },
        payments: [{ on: '2027-01-10', amount: yuan(10_100) }],
      },
    ] as const;
    const { months, dscr } = view({ newLoans, debts: [] });
    expect(months[0]?.borrowed).toBe(1_000_000);
    expect(months[1]?.service).toBe(1_010_000);
    expect(dscr).toBeCloseTo(48_000 / 10_100, 9);
  });

  it('from the middle of a month counts the days that are left of it', () => {
    const { months } = view({ asOf: '2026-12-22' });
    expect(months[0]).toMatchObject({ through: '2027-01-21', received: 3_100_000 });
  });
});
