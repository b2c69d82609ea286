import { describe, expect, test } from 'vitest';
import {
  accountWith,
  blankProfile,
  sampleProfiles,
  type Account,
  type Profile,
} from '@/lib/review';
import { toFen, yuan } from '@/lib/units/fen';
import { cashStanding } from './cash-standing';
import { dueWithin } from './due-soon';

const asOf = '2026-11-23';

const loan = (given: Partial<Account>): Account =>
  accountWith({
    id: 'loan',
    institution: '甲银行',
    institutionKind: 'bank',
    product: 'instalment',
    balance: yuan(10_000),
    monthlyPayment: yuan(1000),
    ...given,
  });

const holding = (...accounts: Account[]): Profile => ({ ...blankProfile(), accounts });

const dates = (account: Partial<Account>, days: number, from: typeof asOf | '2027-02-01' = asOf) =>
  dueWithin(holding(loan(account)), from, days).dated.map(({ on }) => on);

describe('a payment falls due', () => {
  test.each([
    ['today, if this is its day', { dueDay: 23 }, 14, ['2026-11-23']],
    ['on the last day of the window', { dueDay: 7 }, 14, ['2026-12-07']],
    ['not on the day after the window', { dueDay: 8 }, 14, []],
    ['next month, if this month has passed its day', { dueDay: 22 }, 30, ['2026-12-22']],
    ['on the last day of a month without its day', { dueDay: 31 }, 14, ['2026-11-30']],
    [
      'twice where the window holds its day twice',
      { dueDay: 23 },
      30,
      ['2026-11-23', '2026-12-23'],
    ],
    ['not at all once the debt is paid', { dueDay: 25, balance: toFen(0) }, 30, []],
    [
      'not at all on a closed and settled account',
      { dueDay: 25, closed: true, balance: null },
      30,
      [],
    ],
    ['on a closed account that is still owed', { dueDay: 25, closed: true }, 14, ['2026-11-25']],
  ] as const)('%s', (_, account, days, expected) => {
    expect(dates(account, days)).toEqual(expected);
  });

  test('on 28 February where February has no 30th', () => {
    expect(dates({ dueDay: 30 }, 30, '2027-02-01')).toEqual(['2027-02-28']);
  });
});

test('no payment is larger than what is still owed', () => {
  const soon = dueWithin(holding(loan({ dueDay: 23, balance: yuan(1400) })), asOf, 30);
  expect(soon.dated.map(({ amount }) => amount)).toEqual([yuan(1000), yuan(400)]);
});

test('whatever is left falls due on the day a loan ends', () => {
  const soon = dueWithin(holding(loan({ dueDay: 28, endsOn: '2026-12-05' })), asOf, 14);
  expect(soon.dated).toMatchObject([
    { on: '2026-11-28', amount: yuan(1000) },
    { on: '2026-12-05', amount: yuan(9000) },
  ]);
});

test('the day a revolving line ends stops drawing and calls nothing in', () => {
  const line = loan({
    product: 'revolving',
    limit: yuan(20_000),
    dueDay: 28,
    endsOn: '2026-12-05',
  });
  expect(dueWithin(holding(line), asOf, 14).total).toBe(yuan(1000));
});

test('what is overdue comes first and is in the sum; without an amount it is one payment', () => {
  const soon = dueWithin(holding(loan({ daysPastDue: 3 })), asOf, 14);
  expect(soon.overdue).toMatchObject([{ amount: yuan(1000) }]);
  expect(soon.total).toBe(yuan(1000));
});

test('a due day or a payment that is not known is told, not counted', () => {
  const undated = loan({ id: 'a' });
  const unpriced = loan({ id: 'b', product: 'revolving', monthlyPayment: null, dueDay: 25 });
  const soon = dueWithin(holding(undated, unpriced), asOf, 14);
  expect(soon.undated).toMatchObject([{ accountId: 'a', amount: yuan(1000) }]);
  expect(soon.dated).toMatchObject([{ accountId: 'b', on: '2026-11-25', amount: null }]);
  expect(soon.total).toBe(0);
});

test('within a month a payment falls due whatever its day', () => {
  const soon = dueWithin(holding(loan({ id: 'a' })), asOf, 30);
  expect(soon.total).toBe(yuan(1000));
  expect(cashStanding(blankProfile(), soon).open).toBe(false);
});

test('an account in another currency is named and left out of the sum', () => {
  const soon = dueWithin(holding(loan({ currency: 'USD', dueDay: 25 })), asOf, 30);
  expect(soon.foreign).toEqual(['甲银行']);
  expect(soon.total).toBe(0);
});

test('payments stand in the order of their days', () => {
  const soon = dueWithin(sampleProfiles.stretched(asOf), asOf, 30);
  expect(soon.dated.map(({ on }) => on)).toEqual([...soon.dated.map(({ on }) => on)].sort());
});

describe('cash at hand', () => {
  const soon = dueWithin(holding(loan({ dueDay: 25 })), asOf, 14);
  const standing = (cashAtHand: number | null, monthlyEssentials: number | null, due = soon) =>
    cashStanding(
      {
        ...blankProfile(),
        household: {
          cashAtHand: cashAtHand === null ? null : yuan(cashAtHand),
          monthlyEssentials: monthlyEssentials === null ? null : yuan(monthlyEssentials),
        },
      },
      due,
    );

  test.each([
    ['is not known', null, 500, 'unknown', null],
    ['leaves a month of essentials to the fen', 1500, 500, 'enough', 0],
    ['covers what is due but not the month', 1499, 500, 'belowFloor', -1],
    ['covers exactly what is due', 1000, 500, 'belowFloor', -500],
    ['does not cover what is due', 999, 500, 'short', -501],
    ['counts whole where essentials are not told', 1000, null, 'enough', 0],
  ] as const)('%s', (_, cash, essentials, verdict, left) => {
    const found = standing(cash, essentials);
    expect(found.verdict).toBe(verdict);
    expect(found.left).toBe(left === null ? null : yuan(left));
  });

  test('stays open while a payment has no day', () => {
    expect(standing(5000, 500).open).toBe(false);
    expect(standing(5000, 500, dueWithin(holding(loan({})), asOf, 14)).open).toBe(true);
  });
});
