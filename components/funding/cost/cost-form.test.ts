import { expect, it } from 'vitest';
import { exampleForm, nextCharge, type CostForm } from './cost-form';
import { readCost } from './read-cost';
import { readSettlement } from './settle-form';

const AS_OF = '2026-01-31';
const answered = (form: Partial<CostForm>) => {
  const { problems, answer } = readCost({ ...exampleForm(AS_OF), ...form }, AS_OF);
  expect(problems).toEqual({});
  if (answer?.table.allIn.kind !== 'rate') throw new Error('no rate');
  return { ...answer, rate: answer.table.allIn };
};
const percent = (rate: number) => Number((rate * 100).toFixed(2));

it('9,700 in hand and twelve payments of 900 cost 20.31%, 22.31% and 22.50% by name', () => {
  const { rate, table } = answered({});
  expect([rate.nominal, rate.effective, rate.xirr].map(percent)).toEqual([20.31, 22.31, 22.5]);
  expect([table.received, table.totalCost]).toEqual([970_000, 110_000]);
});

it('the interest alone looks cheaper than everything in', () => {
  const { byInterest } = answered({}).table;
  expect(byInterest.kind === 'rate' && percent(byInterest.nominal)).toBe(14.45);
});

it('a flat 0.6% a month is 13.03% a year', () => {
  const { rate, flat } = answered({ mode: 'flat', charges: [] });
  expect([flat, percent(rate.nominal)]).toEqual([0.006, 13.03]);
});

it('a penalty is listed and left out of the cost of paying on time', () => {
  const charges = [{ key: 0, code: 'PENALTY', amount: '500', when: 'onDefault' }] as const;
  const { table } = answered({ charges: [...charges] });
  expect([table.lines[0]?.total, table.totalCost]).toEqual([50_000, 80_000]);
});

it('payments of nothing have no rate, and get no number', () => {
  const { answer } = readCost({ ...exampleForm(AS_OF), payment: '0' }, AS_OF);
  expect(answer?.table.allIn).toEqual({ kind: 'none' });
});

it('what cannot be read is named by its field', () => {
  const form = { ...exampleForm(AS_OF), months: '0', paidOutOn: '31/1' };
  expect(readCost(form, AS_OF)).toEqual({
    problems: { 'cost-months': 'NOT_A_NUMBER', 'cost-paidOutOn': 'NOT_A_DATE' },
    answer: null,
  });
});

it('a new charge is one that is not listed yet', () => {
  expect(nextCharge(exampleForm(AS_OF).charges)).toEqual({
    key: 1,
    code: 'GUARANTEE',
    amount: '',
    when: 'eachInstalment',
  });
});

it('a rate a year has a schedule of its own, by equal instalments, equal principal or interest only', () => {
  const form = { mode: 'rate', principal: '12000', rate: '12', charges: [] } as const;
  const first = (repayment: CostForm['repayment']) =>
    answered({ ...form, charges: [], repayment }).schedule.instalments[0]?.payment;
  expect((['equalInstalments', 'equalPrincipal', 'interestOnly'] as const).map(first)).toEqual([
    106_619, 112_000, 12_000,
  ]);
});

it.each([
  ['daily360', 'ACTUAL_360', 13_440],
  ['daily365', 'ACTUAL_365', 13_440],
] as const)(
  '0.04%% a day is counted by the days that pass: %s',
  (rateKind, convention, interest) => {
    const { schedule } = answered({
      mode: 'rate',
      principal: '12000',
      rateKind,
      rate: '0.04',
      charges: [],
    });
    expect([schedule.convention, schedule.instalments[0]?.interest]).toEqual([
      convention,
      interest,
    ]);
  },
);

it('paying off early asks for what is owed, the days since and the fee, and says what it saves', () => {
  const { schedule } = answered({
    mode: 'rate',
    principal: '12000',
    rate: '12',
    repayment: 'equalPrincipal',
    charges: [],
  });
  expect(readSettlement({ on: '2026-03-15', fee: '3' }, schedule)).toMatchObject({
    problems: {},
    settlement: { payment: 1_138_323, saved: 27_677 },
  });
  expect(readSettlement({ on: '2026-01-30', fee: '' }, schedule).problems).toEqual({
    'settle-on': 'NOT_A_DATE',
  });
});
