import { describe, expect, it, test } from 'vitest';
import { bankCard, factsOf } from '../testing/build';
import type { Facts } from './facts';

describe('late months', () => {
  const record = (codes: string, through = '2026-11' as const) => ({
    repayment: { through, codes },
  });

  test.each<[string, string, Partial<Facts>]>([
    [
      'never late is known, not missing',
      'N'.repeat(24),
      { lateMonthsLast24Months: 0, monthsSinceLastLate: 24, worstDaysPastDueLast24Months: 0 },
    ],
    [
      'three in a row on one account',
      'NN123N',
      { lateMonthsLast24Months: 3, longestLateRunLast24Months: 3, monthsSinceLastLate: 1 },
    ],
    ['paid within the month is not a late month', 'NNMMMN', { lateMonthsLast24Months: 0 }],
    ['a month without a bill breaks a run', 'N1*1N', { longestLateRunLast24Months: 1 }],
    [
      'the newest month may still be late',
      'NN2',
      { currentDaysPastDue: 60, monthsSinceLastLate: 0 },
    ],
    ['an unknown newest month says nothing of now', 'NN#', { currentDaysPastDue: null }],
    [
      'a month 24 months ago has left the window',
      `1${'N'.repeat(24)}`,
      { lateMonthsLast24Months: 0, monthsSinceLastLate: 24 },
    ],
    [
      'a month 23 months ago is still in it',
      `1${'N'.repeat(23)}`,
      { lateMonthsLast24Months: 1, monthsSinceLastLate: 23, nextLateMonthLeavesOn: '2026-12-01' },
    ],
  ])('%s', (_, codes, expected) =>
    expect(factsOf([bankCard({ id: '1', ...record(codes) })])).toMatchObject(expected),
  );

  it('judges three in a row and six in all on each account, never summed over accounts', () => {
    const facts = factsOf([
      bankCard({ id: '1', ...record('NN111N') }),
      bankCard({ id: '2', ...record('111NNN') }),
    ]);
    expect(facts).toMatchObject({
      lateMonthsLast24Months: 3,
      longestLateRunLast24Months: 3,
      lateAccountsLast24Months: 2,
    });
  });

  it('takes exact days over the code, and months behind from the days', () => {
    const facts = factsOf([bankCard({ id: '1', daysPastDue: 65, ...record('NNN') })]);
    expect(facts).toMatchObject({
      currentDaysPastDue: 65,
      worstDaysPastDueLast24Months: 65,
      longestLateRunLast24Months: 3,
    });
  });

  it('does not know lateness without any record', () => {
    expect(factsOf([bankCard({ id: '1' })])).toMatchObject({
      currentDaysPastDue: null,
      lateMonthsLast24Months: null,
    });
  });

  it('says nothing of now from a record that ended months ago', () => {
    expect(
      factsOf([bankCard({ id: '1', ...record('N', '2026-08' as never) })]).currentDaysPastDue,
    ).toBeNull();
  });
});
