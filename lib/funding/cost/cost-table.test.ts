import { describe, expect, it } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { scheduleOf } from '../schedules/schedule';
import type { AnnualCost } from './annual-cost';
import { compareCost } from './benchmarks';
import { costTable, type CostLine } from './cost-table';

const schedule = scheduleOf({
  principal: yuan(10_000),
  annualRate: 0.12,
  months: 12,
  paidOutOn: '2026-01-31',
  repayment: 'equalInstalments',
});
const line = (amount: number, when: CostLine['when'], more: Partial<CostLine> = {}): CostLine => ({
  code: 'SERVICE',
  takenBy: 'platform',
  amount: yuan(amount),
  when,
  ...more,
});
const percent = (cost: AnnualCost) =>
  cost.kind === 'rate' ? (cost.nominal * 100).toFixed(2) : cost.kind;

describe('the cost table', () => {
  it('without other lines costs its interest', () => {
    const table = costTable(schedule, []);
    expect(percent(table.allIn)).toBe('12.00');
    expect(table).toMatchObject({ received: 1_000_000, totalCost: table.interest });
  });

  it('counts a fee held back, a guarantee each month and a membership on its day', () => {
    const table = costTable(schedule, [
      line(300, 'paidOut'),
      line(25, 'eachInstalment', { code: 'GUARANTEE', takenBy: 'guarantor' }),
      line(99, '2026-02-15', { code: 'MEMBERSHIP' }),
    ]);
    expect(table.received).toBe(970_000);
    expect(table.lines.map(({ total }) => total)).toEqual([30_000, 30_000, 9900]);
    expect(table.totalCost).toBe(table.interest + 69_900);
    expect(percent(table.byInterest)).toBe('12.00');
    expect(percent(table.allIn)).toBe('25.19');
  });

  it('lists what is charged on default and leaves it out of the cost', () => {
    const table = costTable(schedule, [
      line(500, '2026-03-01', { code: 'PENALTY', onDefault: true }),
    ]);
    expect(table.lines[0]?.total).toBe(50_000);
    expect(percent(table.allIn)).toBe('12.00');
  });

  it('names no rate when nothing reaches the borrower', () => {
    expect(costTable(schedule, [line(10_000, 'paidOut')]).allIn).toEqual({ kind: 'none' });
  });

  it('holds a settlement fee of the schedule as a cost', () => {
    const withFee = { ...schedule, fees: toFen(100) };
    expect(costTable(withFee, []).totalCost).toBe(schedule.interest + 100);
  });
});

describe('a cost is held against', () => {
  it('24%, four times the prime rate and the other debts', () => {
    const rows = compareCost(0.2, '2026-11-23', [{ id: '甲', nominal: 0.18 }]);
    expect(rows.map(({ code, id, rate }) => [code, id, rate])).toEqual([
      ['ASSISTED_CAP', null, 0.24],
      ['FOUR_TIMES_LPR', null, 0.12],
      ['OTHER_DEBT', '甲', 0.18],
    ]);
    expect(rows.map(({ difference }) => difference.toFixed(2))).toEqual(['-0.04', '0.08', '0.02']);
  });

  it('no 24% before that rule was in force', () => {
    expect(compareCost(0.2, '2025-09-30').map(({ code }) => code)).toEqual(['FOUR_TIMES_LPR']);
  });

  it('the prime rate that the borrower enters', () => {
    const lpr = {
      rate: 0.035,
      from: '2026-10-20',
      confirmedOn: '2026-10-20',
      source: null,
    } as const;
    expect(compareCost(0.2, '2026-11-23', [], lpr)[1]?.rate).toBeCloseTo(0.14, 12);
  });
});
