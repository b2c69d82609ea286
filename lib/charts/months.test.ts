import { expect, test } from 'vitest';
import { inWindow, windowStart, type IsoDate } from '@/lib/units/calendar';
import { countByRollingMonth, monthsUpTo, yearSpans } from './months';

test('months run oldest first and end with the last', () => {
  expect(monthsUpTo('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});

test('years span their months', () => {
  expect(yearSpans(monthsUpTo('2026-02', 4))).toEqual([
    { year: '2025', months: 2 },
    { year: '2026', months: 2 },
  ]);
  expect(yearSpans([])).toEqual([]);
});

const asOf = '2026-11-23';
const counts = (...days: IsoDate[]) => countByRollingMonth(days, asOf, 3).map(({ count }) => count);

test.each<[string, IsoDate, number[]]>([
  ['today is in the newest month', '2026-11-23', [0, 0, 1]],
  ['the day after a month ago is in the newest month', '2026-10-24', [0, 0, 1]],
  ['a month ago to the day is in the month before', '2026-10-23', [0, 1, 0]],
  ['the first day inside three months', '2026-08-24', [1, 0, 0]],
  ['three months ago to the day has left', '2026-08-23', [0, 0, 0]],
  ['tomorrow is in none', '2026-11-24', [0, 0, 0]],
])('%s', (_, day, expected) => {
  expect(counts(day)).toEqual(expected);
});

test('months have their first and last day', () => {
  expect(countByRollingMonth([], '2026-03-31', 2)).toEqual([
    { first: '2026-02-01', last: '2026-02-28', count: 0 },
    { first: '2026-03-01', last: '2026-03-31', count: 0 },
  ]);
});

test('the newest months hold exactly what the window of their length holds', () => {
  const end: IsoDate = '2026-05-31';
  const days = Array.from({ length: 366 }, (_, age) => {
    const day = new Date(Date.UTC(2026, 4, 31 - age));
    return day.toISOString().slice(0, 10) as IsoDate;
  });
  const bins = countByRollingMonth(days, end, 12);
  for (const months of [1, 3, 6, 12]) {
    const start = windowStart(end, months);
    const inside = days.filter((day) => inWindow(day, start, end)).length;
    expect(bins.slice(-months).reduce((sum, { count }) => sum + count, 0)).toBe(inside);
  }
});
