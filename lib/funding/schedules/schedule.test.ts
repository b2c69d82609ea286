import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { scheduleOf, type LoanTerms } from './schedule';
import { settleEarly } from './settle-early';

const LOAN: LoanTerms = {
  principal: yuan(12_000),
  annualRate: 0.12,
  months: 12,
  paidOutOn: '2026-01-31',
  repayment: 'equalInstalments',
};
const rowsOf = (terms: Partial<LoanTerms>) =>
  scheduleOf({ ...LOAN, ...terms }).instalments.map(({ on, payment, interest, balance }) => [
    on,
    payment,
    interest,
    balance,
  ]);

describe('a schedule', () => {
  it('of equal instalments pays the same each month and the odd fen at the end', () => {
    const rows = rowsOf({});
    expect(rows[0]).toEqual(['2026-02-28', 106_619, 12_000, 1_105_381]);
    expect(rows[1]).toEqual(['2026-03-31', 106_619, 11_054, 1_009_816]);
    expect(rows.at(-1)).toEqual(['2027-01-31', 106_614, 1056, 0]);
  });

  it('of equal principal pays less each month', () => {
    const rows = rowsOf({ repayment: 'equalPrincipal' });
    expect(rows[0]).toEqual(['2026-02-28', 112_000, 12_000, 1_100_000]);
    expect(rows.at(-1)).toEqual(['2027-01-31', 101_000, 1000, 0]);
  });

  it('of interest only owes everything until the last day', () => {
    const rows = rowsOf({ repayment: 'interestOnly' });
    expect(rows[10]).toEqual(['2026-12-31', 12_000, 12_000, 1_200_000]);
    expect(rows[11]).toEqual(['2027-01-31', 1_212_000, 12_000, 0]);
  });

  it('at a flat rate charges the whole principal to the last month', () => {
    const rows = rowsOf({ repayment: 'flat', annualRate: 0.072 });
    expect(rows[0]).toEqual(['2026-02-28', 107_200, 7200, 1_100_000]);
    expect(rows[11]).toEqual(['2027-01-31', 107_200, 7200, 0]);
  });

  it.each([
    ['ACTUAL_360', 11_200],
    ['ACTUAL_365', 11_047],
  ] as const)('by the day on %s counts the 28 days of February', (convention, interest) => {
    const rows = rowsOf({ repayment: 'equalPrincipal', convention });
    expect(rows[0]?.[2]).toBe(interest);
  });

  it('without interest divides the principal', () => {
    const rows = rowsOf({ annualRate: 0, principal: toFen(100), months: 3 });
    expect(rows.map(([, payment]) => payment)).toEqual([33, 33, 34]);
  });

  it('ends on zero and sums to the fen, whatever the terms', () => {
    const terms = fc.record({
      principal: fc.integer({ min: 1, max: 50_000_000 }).map(toFen),
      annualRate: fc.integer({ min: 0, max: 360_000 }).map((rate) => rate / 1_000_000),
      months: fc.integer({ min: 1, max: 120 }),
      paidOutOn: fc.constantFrom(
        '2026-01-31' as const,
        '2028-02-29' as const,
        '2026-11-23' as const,
      ),
      repayment: fc.constantFrom(
        'equalInstalments' as const,
        'equalPrincipal' as const,
        'interestOnly' as const,
        'flat' as const,
      ),
      convention: fc.constantFrom('MONTHLY' as const, 'ACTUAL_360' as const, 'ACTUAL_365' as const),
    });
    fc.assert(
      fc.property(terms, (loan) => {
        const { instalments, payment, interest } = scheduleOf(loan);
        expect(instalments.at(-1)?.balance).toBe(0);
        expect(payment).toBe(loan.principal + interest);
        for (const row of instalments) {
          expect(row.payment).toBe(row.principal + row.interest);
          expect(Math.min(row.principal, row.interest, row.balance)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('early settlement', () => {
  const schedule = scheduleOf({ ...LOAN, repayment: 'equalPrincipal' });

  it('asks for what is owed, interest by days and the fee', () => {
    expect(settleEarly(schedule, '2026-03-15', 0.03)).toMatchObject({
      principal: 1_100_000,
      interest: 5323,
      fee: 33_000,
      payment: 1_138_323,
      saved: 27_677,
    });
  });

  it('on a due day pays that instalment first and no day twice', () => {
    const settlement = settleEarly(schedule, '2026-02-28');
    expect(settlement).toMatchObject({ principal: 1_100_000, interest: 0 });
    expect(settlement?.schedule.instalments).toHaveLength(2);
    expect(settlement?.schedule.instalments.at(-1)?.balance).toBe(0);
  });

  it('costs more than it saves where the fee is larger than the interest left', () => {
    expect(settleEarly(schedule, '2026-12-31', 0.03)?.saved).toBe(-2000);
  });

  it.each([
    ['before it is paid out', '2026-01-30'],
    ['once all is paid', '2027-01-31'],
  ] as const)('is nothing %s', (_, on) => {
    expect(settleEarly(schedule, on)).toBeNull();
  });
});
