import { expect, test } from 'vitest';
import type { IsoDate } from '@/lib/units/calendar';
import type { LenderKind } from './policy';
import { POLICIES, policyOn } from './policy-on';

test.each<[string, LenderKind, IsoDate, IsoDate]>([
  ['the day the first rules began', 'platform', '2020-07-17', '2020-07-17'],
  ['the day before the assisted-lending rule', 'platform', '2025-09-30', '2020-07-17'],
  ['the day the assisted-lending rule began', 'platform', '2025-10-01', '2025-10-01'],
  ['the day before banks could lend more', 'bank', '2025-03-13', '2020-07-17'],
  ['the day banks could lend more', 'bank', '2025-03-14', '2025-03-14'],
  ['a day far ahead', 'business', '2199-12-31', '2026-01-01'],
])('%s', (_, lender, asOf, from) => {
  expect(policyOn(asOf, lender).effectiveFrom).toBe(from);
  expect(policyOn(asOf, lender).lender).toBe(lender);
});

test.each<[string, IsoDate, string]>([
  ['bank', '2025-03-13', '20000000'],
  ['bank', '2025-03-14', '30000000'],
  ['platform', '2026-11-23', '20000000'],
  ['business', '2026-11-23', '1000000000'],
])('the product cap of a %s on %s is %s fen', (lender, asOf, amount) => {
  const cap = policyOn(asOf, lender as LenderKind).terms.find(({ id }) => id === 'productCap');
  expect(cap?.kind === 'cap' && `${cap.amount}`).toBe(amount);
});

test.each(['platform', 'bank', 'business'] as const)(
  'a %s has no rules before its first version',
  (lender) => {
    expect(() => policyOn('2020-07-16', lender)).toThrow(RangeError);
    expect(() => policyOn('2020-07-16', lender)).toThrow(/2020-07-17/);
  },
);

test.each(['pawnshop', '', 'constructor', 'toString', '__proto__'])(
  'nobody knows a lender kind %j',
  (lender) => {
    expect(() => policyOn('2026-11-23', lender as LenderKind)).toThrow(RangeError);
  },
);

test.each(Object.entries(POLICIES))('the versions of a %s run oldest first', (_, versions) => {
  const days = versions.map(({ effectiveFrom }) => effectiveFrom);
  expect(days).toEqual([...new Set(days)].sort());
});
