import { expect, test } from 'vitest';
import { rulesOn, type Override } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { sinceOf, type RuleId } from './since';
import { versionOn } from './versions';

test.each<[string, IsoDate, 'platform' | 'bank', RuleId, string]>([
  [
    'a cap holds since the version that raised it',
    '2026-11-23',
    'bank',
    'productCap',
    '2025-03-14',
  ],
  ['before that, since the one before', '2025-03-13', 'bank', 'productCap', '2020-07-17'],
  [
    'bands that no version changed, since the first',
    '2026-11-23',
    'bank',
    'debtToIncome',
    '2020-07-17',
  ],
  [
    'shown bands, since they or their source last changed',
    '2026-11-23',
    'platform',
    'highestApr',
    '2026-01-01',
  ],
  ['on the last day before that', '2025-12-31', 'platform', 'highestApr', '2025-10-01'],
  ['before they moved', '2025-09-30', 'platform', 'highestApr', '2020-07-17'],
  ['grades', '2026-11-23', 'platform', 'grades', '2020-07-17'],
  ['the lender’s side', '2026-11-23', 'platform', 'stance', '2020-07-17'],
])('%s', (_, day, lender, rule, since) => {
  expect(sinceOf(versionOn(day, lender), rule)).toBe(since);
});

test('a rule with a number of the borrower’s holds from the day told; the others as before', () => {
  const told: Override = {
    lender: 'bank',
    target: { kind: 'amount', term: 'productCap' },
    value: 10_000_000,
    saidBy: '甲银行网点',
    on: '2026-03-01',
  };
  const policy = rulesOn('2026-11-23', 'bank', [told])?.policy ?? versionOn(null, 'bank');
  expect(sinceOf(policy, 'productCap')).toBe('2026-03-01');
  expect(sinceOf(policy, 'debtToIncome')).toBe('2020-07-17');
});
