import { expect, test } from 'vitest';
import { carriedEachMonth } from '@/lib/letters/offer';
import { reviewLimit, policyOn, sampleProfiles, type Profile } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { cashOf } from './cash-of';

const asOf = '2026-11-23';
const recovering = sampleProfiles.recovering(asOf);
const of = (profile: Profile) =>
  cashOf(profile, reviewLimit(profile, policyOn(asOf, 'platform'), asOf));

test('the year’s cash draws nothing again, and pays what is overdue at once', () => {
  const overdue = recovering.accounts.map((account, i) =>
    i === 0 ? { ...account, daysPastDue: 9, overdueAmount: yuan(400) } : account,
  );
  const cash = of({ ...recovering, accounts: overdue });
  expect(cash?.debts.every(({ renews }) => !renews)).toBe(true);
  expect(cash?.once).toEqual([{ on: asOf, amount: yuan(-400) }]);
});

test('income counts as it is now, not as a year’s average', () => {
  const falling = sampleProfiles.stretched(asOf);
  expect(of(falling)?.monthlySales).toBe(yuan(8267 - 4200));
  expect(carriedEachMonth(of(falling) ?? expect.fail())).toBe(0);
});

test('nothing is worked out from what is not known', () => {
  const household = { ...recovering.household, cashAtHand: null };
  expect(of({ ...recovering, household })).toBeNull();
  expect(of({ ...recovering, accountsComplete: false })).toBeNull();
});
