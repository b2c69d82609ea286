import { expect, it } from 'vitest';
import type { ReportAccount } from '@/lib/import';
import { lateRecord, monthsOf } from './late-record';

const account = (told: Partial<ReportAccount>) =>
  ({ openedOn: '2019-06-12', endedIn: null, asOf: '2026-09', ...told }) as ReportAccount;

it('speaks of 24 months at most, up to the month its figures are of', () => {
  const months = monthsOf(account({}), '2026-10-20');
  expect([months.length, months[0], months.at(-1)]).toEqual([24, '2026-09', '2024-10']);
});

it.each([
  ['a young account', { openedOn: '2026-08-03' }, ['2026-09', '2026-08']],
  ['a closed account', { openedOn: '2026-06-03', endedIn: '2026-07' }, ['2026-07', '2026-06']],
  ['an account of which nothing is reported', { openedOn: '2026-10-01', asOf: null }, ['2026-10']],
] as const)('speaks only of the months there were, for %s', (_, told, expected) => {
  expect(monthsOf(account(told), '2026-10-20')).toEqual(expected);
});

it('marks the months named as late, oldest first', () => {
  const months = ['2026-09', '2026-08', '2026-07'] as const;
  expect(lateRecord(months, new Set(['2026-08']))).toEqual({ through: '2026-09', codes: 'N1N' });
  expect(lateRecord([], new Set())).toBeNull();
});
