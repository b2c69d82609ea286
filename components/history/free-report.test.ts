import { expect, test } from 'vitest';
import { freeReports } from './free-report';

test.each([
  ['read today', '2026-11-23', false, ['2027-05-23', '2027-11-23']],
  ['a day short of half a year ago', '2026-05-24', false, ['2026-11-24', '2027-05-24']],
  ['half a year ago', '2026-05-23', true, ['2027-05-23', '2027-11-23']],
  ['years ago', '2023-01-01', true, ['2027-05-23', '2027-11-23']],
  ['read on a month’s last day', '2026-08-31', false, ['2027-02-28', '2027-08-31']],
] as const)('after a report %s', (_, last, due, days) => {
  expect(freeReports(last, '2026-11-23')).toEqual({ due, days });
});
