import { expect, test } from 'vitest';
import { LENDERS, policyOn } from '@/lib/review';
import { firstDay, VERSIONS, versionOn } from './versions';

test.each(LENDERS)('every version of %s rules is found, newest first', (lender) => {
  const days = VERSIONS[lender].map(({ effectiveFrom }) => effectiveFrom);
  expect(days).toEqual([...new Set(days)].sort().reverse());
  expect(days[0]).toBe(policyOn('2199-12-31', lender).effectiveFrom);
  for (const version of VERSIONS[lender]) {
    expect(policyOn(version.effectiveFrom, lender)).toBe(version);
  }
});

test.each([
  ['no day told yet: the newest', null, '2026-01-01'],
  ['the last day of a version', '2025-03-13', '2020-07-17'],
  ['the first day of a version', '2025-03-14', '2025-03-14'],
  ['a day before all rules: the earliest', '2019-12-31', '2020-07-17'],
] as const)('%s', (_, day, from) => {
  expect(versionOn(day, 'bank').effectiveFrom).toBe(from);
});

test('the earliest day is the first on which the engine has rules', () => {
  expect(firstDay('bank')).toBe('2020-07-17');
  expect(() => policyOn('2020-07-16', 'bank')).toThrow(RangeError);
});
