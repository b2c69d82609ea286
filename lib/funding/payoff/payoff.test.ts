import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFen, type Fen } from '@/lib/units/fen';
import { debt, paid, pay, PLAIN } from '../testing/debts';
import { comparePayoffs } from './compare';
import type { PayoffDebt, PayoffOptions } from './debt';
import { payoff } from './payoff';

const FOUR = [
  debt('甲', 12_000, 0.15, 300),
  debt('乙', 30_000, 0.1825, 900),
  debt('丙', 8_000, 0.146, 260),
  debt('丁', 25_000, 0.1825, 1_250),
];

describe('four debts and 1,000 yuan a month more', () => {
  it('end after 24 months and 13,998.74 of interest, dearest first', () => {
    expect(pay(FOUR)).toMatchObject({ months: 24, interest: 1_399_874, finishedOn: '2028-11-23' });
  });

  it('end after 25 months and 14,726.24 of interest, smallest first', () => {
    const result = pay(FOUR, { order: 'snowball' });
    expect(result).toMatchObject({ months: 25, interest: 1_472_624 });
    expect(result.closed.map(({ id }) => id)).toEqual(['丙', '甲', '丁', '乙']);
  });

  it('pay the smaller of two equally dear debts first', () => {
    expect(pay(FOUR).closed.map(({ id }) => id)).toEqual(['丁', '乙', '甲', '丙']);
  });

  it('stand side by side in every order', () => {
    const orders = comparePayoffs(FOUR, PLAIN).map(({ result }) => paid(result).months);
    expect(orders).toEqual([24, 25, 25]);
  });
});

describe('an order', () => {
  it('closes the lender with the smallest total first', () => {
    const lenders = { 甲: '子银行', 乙: '丑银行', 丙: '丑银行', 丁: '寅银行' } as const;
    const debts = FOUR.map((one) => ({ ...one, lender: lenders[one.id as keyof typeof lenders] }));
    const { closed } = pay(debts, { order: 'fewestLenders' });
    expect(closed.map(({ id }) => id)).toEqual(['甲', '丁', '丙', '乙']);
  });

  it('may be any list, with what it leaves out behind it, dearest first', () => {
    const { closed } = pay(FOUR, { order: ['丙'] });
    expect(closed.map(({ id }) => id)).toEqual(['丙', '丁', '乙', '甲']);
  });

  it('turns to a debt when its promotional rate ends', () => {
    const cheap = {
      ...debt('甲', 5000, 0.24, 0),
      promotion: { annualRate: 0, until: '2027-02-23' },
    };
    const { schedule } = pay([cheap as PayoffDebt, debt('乙', 9000, 0.12, 0)]);
    const paidOn = schedule.map(({ on, rows }) => [
      on,
      rows.find(({ payment }) => payment > 0)?.id,
    ]);
    expect(paidOn.slice(0, 4)).toEqual([
      ['2026-12-23', '乙'],
      ['2027-01-23', '乙'],
      ['2027-02-23', '甲'],
      ['2027-03-23', '甲'],
    ]);
  });
});

const debts = fc
  .array(
    fc.record({
      balance: fc.integer({ min: 1, max: 3_000_000 }).map(toFen),
      annualRate: fc.integer({ min: 0, max: 3600 }).map((rate) => rate / 10_000),
      minimum: fc.integer({ min: 5000, max: 100_000 }).map(toFen),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => rows.map((row, i): PayoffDebt => ({ id: `${i}`, ...row })));
const extra = fc.integer({ min: 0, max: 200_000 }).map(toFen);

describe('no plan is made', () => {
  it.each([
    [
      'of an amount that is no number',
      [{ ...debt('甲', 100, 0.15, 300), balance: NaN as Fen }],
      {},
      /balance of 甲/,
    ],
    ['of a rate below zero', [debt('甲', 100, -0.15, 300)], {}, /rate of 甲/],
    ['of money that is not said', FOUR, { extra: NaN as Fen }, /extra/],
    ['of a floor without an end', FOUR, { cashFloor: Infinity as Fen }, /cashFloor/],
    ['from a day that does not exist', FOUR, { asOf: '2026-02-30' }, /asOf/],
    ['in an order that has no meaning', FOUR, { order: 'dearest' as 'avalanche' }, /dearest/],
  ] as [string, PayoffDebt[], Partial<PayoffOptions>, RegExp][])('%s', (_, debts, odd, said) => {
    expect(() => pay(debts, odd)).toThrow(said);
  });

  it('for what is owed to the borrower, and nothing is left to pay', () => {
    expect(pay([debt('甲', -100, 0.1, 10)])).toMatchObject({
      months: 0,
      payment: 0,
    });
  });
});

describe('any debts', () => {
  it('cost no less interest in any order than dearest first, to the posting fen', () => {
    const ids = fc.shuffledSubarray(['0', '1', '2', '3', '4'], { minLength: 5 });
    fc.assert(
      fc.property(debts, extra, ids, (rows, amount, order) => {
        const avalanche = payoff(rows, { ...PLAIN, extra: amount, order: 'avalanche' });
        const listed = payoff(rows, { ...PLAIN, extra: amount, order });
        if (listed.kind === 'never') return;
        const postings = listed.months * rows.length;
        expect(paid(avalanche).interest).toBeLessThanOrEqual(listed.interest + postings);
      }),
    );
  });

  it('never end later with more money a month', () => {
    const order = fc.constantFrom('avalanche' as const, 'snowball' as const);
    fc.assert(
      fc.property(debts, extra, extra, order, (rows, less, more, by) => {
        const slow = payoff(rows, { ...PLAIN, extra: less, order: by });
        if (slow.kind === 'never') return;
        const fast = payoff(rows, { ...PLAIN, extra: toFen(less + more), order: by });
        expect(paid(fast).months).toBeLessThanOrEqual(slow.months);
      }),
    );
  });

  it('sum to the fen: what is paid is what was owed and its interest', () => {
    fc.assert(
      fc.property(debts, extra, (rows, amount) => {
        const result = payoff(rows, { ...PLAIN, extra: amount, order: 'snowball' });
        if (result.kind === 'never') return;
        const owed = rows.reduce((sum, { balance }) => sum + balance, 0);
        expect(result.payment).toBe(owed + result.interest);
        expect(result.schedule.at(-1)?.balance).toBe(0);
        expect(result.closed).toHaveLength(rows.length);
        expect(result.missed).toEqual([]);
      }),
    );
  });
});
