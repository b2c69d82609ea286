import { expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { paidOnTimeUntil } from '../profile/carry-on';
import type { Account } from '../profile/schema';
import { bankCard, factsOf, withAccounts } from '../testing/build';
import { readFacts } from './read';

const record = (codes: string, fields: Partial<Account> = {}) =>
  bankCard({ id: 'a', repayment: { through: '2026-11', codes }, ...fields });
const N = (count: number) => 'N'.repeat(count);

it.each([
  ['never late in five years', N(60), {}, [0, 0, 0, 0, 0, 0]],
  [
    'late 29, 30 and 31 months ago is a run over three and five years',
    `${N(28)}111${N(29)}`,
    {},
    [0, 0, 3, 3, 3, 3],
  ],
  ['six months ago no longer counts in half a year', `${N(53)}1${N(6)}`, {}, [0, 0, 1, 1, 1, 1]],
  ['five months ago does', `${N(54)}1${N(5)}`, {}, [1, 1, 1, 1, 1, 1]],
  ['35 months ago is the last of three years', `${N(23)}11${N(35)}`, {}, [0, 0, 1, 1, 2, 2]],
  ['two years of record tell nothing of three', N(24), {}, [0, 0, null, null, null, null]],
  ['unless the account is no older', `1${N(23)}`, { openedOn: '2024-12-05' }, [0, 0, 1, 1, 1, 1]],
  ['a count of none tells all', N(24), { lateMonthsLast5Years: 0 }, [0, 0, 0, 0, 0, 0]],
  [
    'a count that the record names in full does too',
    `11${N(22)}`,
    { lateMonthsLast5Years: 2 },
    [0, 0, 2, 2, 2, 2],
  ],
  [
    'a count that it does not tells how many, not how long',
    N(24),
    { lateMonthsLast5Years: 3 },
    [0, 0, null, null, 3, null],
  ],
] as const)('%s', (_, codes, fields, expected) => {
  const facts = factsOf([record(codes, fields)]);
  expect([
    facts.lateMonthsLast6Months,
    facts.longestLateRunLast6Months,
    facts.lateMonthsLast36Months,
    facts.longestLateRunLast36Months,
    facts.lateMonthsLast60Months,
    facts.longestLateRunLast60Months,
  ]).toEqual(expected);
});

it('leaves the 24 months as they were: a late month of 25 months ago is not among them', () => {
  expect(factsOf([record(`1${N(25)}`)])).toMatchObject({
    lateMonthsLast24Months: 0,
    monthsSinceLastLate: 24,
    nextLateMonthLeavesOn: null,
  });
});

it('lets a counted month go once the record shows it leaving', () => {
  const profile = withAccounts([record(`1${N(59)}`, { lateMonthsLast5Years: 1 })]);
  const on = (day: '2026-11-23' | '2026-12-01') =>
    readFacts(paidOnTimeUntil(profile, day), day).lateMonthsLast60Months;
  expect([on('2026-11-23'), on('2026-12-01')]).toEqual([1, 0]);
});

it('counts cards that are open, in yuan', () => {
  const cards = [
    bankCard({ id: 'a' }),
    bankCard({ id: 'b', balance: yuan(0) }),
    bankCard({ id: 'c', closed: true, balance: yuan(0) }),
    bankCard({ id: 'd', currency: 'USD' }),
  ];
  expect(factsOf(cards).openCards).toBe(2);
});
