import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, type IsoDate } from '@/lib/units/calendar';
import { toFen, yuan, type Fen } from '@/lib/units/fen';
import type { DatedAmount } from '../dated';
import { scheduleOf } from '../schedules/schedule';
import { annualCost, type AnnualRate } from './annual-cost';

const flow = (on: IsoDate, amount: number): DatedAmount => ({ on, amount: yuan(amount) });
const monthly = (start: IsoDate, received: number, payment: number, months: number) => [
  flow(start, received),
  ...Array.from({ length: months }, (_, i) => flow(addMonths(start, i + 1), -payment)),
];
function rate(flows: DatedAmount[]): AnnualRate {
  const cost = annualCost(flows);
  if (cost.kind !== 'rate') throw new Error(cost.kind);
  return cost;
}
const percent = (value: number) => (value * 100).toFixed(2);

describe('the cost a year', () => {
  it('of 9,700 received and twelve payments of 900 has three names', () => {
    const { nominal, effective, xirr } = rate(monthly('2026-01-31', 9700, 900, 12));
    expect([nominal, effective, xirr].map(percent)).toEqual(['20.31', '22.31', '22.50']);
  });

  it.each([
    ['2026-01-31', '22.50'],
    ['2026-01-15', '22.42'],
    ['2026-07-31', '22.29'],
    ['2026-03-15', '22.18'],
  ] as const)('by days depends on the day of paying out: %s gives %s%%', (start, byDays) => {
    const { nominal, effective, xirr } = rate(monthly(start, 9700, 900, 12));
    expect([nominal, effective, xirr].map(percent)).toEqual(['20.31', '22.31', byDays]);
  });

  it('of a flat 0.6% a month is 13.03%', () => {
    const { instalments, terms } = scheduleOf({
      principal: yuan(12_000),
      annualRate: 0.072,
      months: 12,
      paidOutOn: '2026-01-31',
      repayment: 'flat',
    });
    const flows = [
      { on: terms.paidOutOn, amount: terms.principal },
      ...instalments.map(({ on, payment }) => ({ on, amount: toFen(-payment) })),
    ];
    expect(percent(rate(flows).nominal)).toBe('13.03');
  });

  it('is the same whichever side is counted as positive', () => {
    const flows = monthly('2026-01-31', 9700, 900, 12);
    const turned = flows.map(({ on, amount }) => ({ on, amount: toFen(-amount) }));
    expect(rate(turned).nominal).toBeCloseTo(rate(flows).nominal, 12);
  });

  it('is negative when less is paid back than was received', () => {
    expect(rate([flow('2026-01-01', 100), flow('2027-01-01', -90)]).xirr).toBeCloseTo(-0.1, 12);
  });

  it('of a very dear loan is still found', () => {
    expect(rate([flow('2026-01-01', 100), flow('2026-02-01', -1000)]).nominal).toBeCloseTo(108, 9);
  });

  it('says from which day to which', () => {
    expect(rate(monthly('2026-01-31', 9700, 900, 12))).toMatchObject({
      from: '2026-01-31',
      until: '2027-01-31',
    });
  });
});

describe('no rate is named', () => {
  it.each([
    ['for nothing', []],
    ['for money that only comes', [flow('2026-01-01', 100), flow('2026-02-01', 5)]],
    [
      'for money that comes and goes on one day',
      [flow('2026-01-01', 100), flow('2026-01-01', -90)],
    ],
    ['for a rate a year too large to be a number', [flow('2026-01-01', 1), flow('2026-01-02', -8)]],
    [
      'for a series that no rate balances',
      [flow('2026-01-01', 100), flow('2027-01-01', -200), flow('2028-01-01', 150)],
    ],
    [
      'for an amount that is no number',
      [{ on: '2026-01-01', amount: NaN as Fen }, flow('2027-01-01', -200)],
    ],
    [
      'for an amount without an end',
      [{ on: '2026-01-01', amount: Infinity as Fen }, flow('2027-01-01', -200)],
    ],
    ['for a day that does not exist', [flow('2026-01-01', 100), flow('2026-02-30', -110)]],
  ] as const)('%s', (_, flows) => {
    expect(annualCost(flows)).toEqual({ kind: 'none' });
  });

  it.each([
    ['two rates do', [flow('2026-01-01', 100), flow('2027-01-01', -230), flow('2028-01-01', 132)]],
    [
      'a rate balances it twice over',
      [flow('2026-01-01', 100), flow('2027-01-01', -220), flow('2028-01-01', 121)],
    ],
  ] as const)('where %s', (_, flows) => {
    expect(annualCost(flows)).toEqual({ kind: 'many' });
  });
});

describe('any series with one rate', () => {
  it('is worth nothing at that rate', () => {
    const payments = fc.array(
      fc.record({
        days: fc.integer({ min: 28, max: 3000 }),
        paid: fc.integer({ min: 1, max: 1e7 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), payments, (received, rows) => {
        const start: IsoDate = '2026-01-31';
        const flows = [
          { on: start, amount: toFen(received) },
          ...rows.map(({ days, paid }) => ({ on: addDays(start, days), amount: toFen(-paid) })),
        ];
        const { xirr } = rate(flows);
        fc.pre(xirr > -0.99);
        const values = flows.map(
          ({ on, amount }) => amount * (1 + xirr) ** (-daysBetween(start, on) / 365),
        );
        const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
        const sum = values.reduce((total, value) => total + value, 0);
        expect(Math.abs(sum) / size).toBeLessThan(1e-9);
      }),
    );
  });
});
