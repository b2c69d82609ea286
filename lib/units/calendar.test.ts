import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  addToMonth,
  dayInMonth,
  dayNumber,
  daysBetween,
  inWindow,
  isIsoDate,
  isIsoMonth,
  leavesWindowOn,
  monthsBetween,
  windowStart,
  type IsoDate,
} from './calendar';

const day = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1970-01-01', days));

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2100-02-29', false],
  ['2026-13-01', false],
  ['2026-11-31', false],
  ['2026-1-1', false],
  ['20261123', false],
  ['', false],
])('%s is a day: %s', (text, expected) => expect(isIsoDate(text)).toBe(expected));

test.each([
  ['2026-12', true],
  ['2026-00', false],
  ['2026-13', false],
  ['2026-1', false],
])('%s is a month: %s', (text, expected) => expect(isIsoMonth(text)).toBe(expected));

test.each<[IsoDate, number, IsoDate]>([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-23', -24, '2024-11-23'],
])('%s and %i months is %s', (date, months, expected) =>
  expect(addMonths(date, months)).toBe(expected),
);

describe('a window of the last months', () => {
  test.each<[string, IsoDate, boolean]>([
    ['the day itself counts', '2026-11-23', true],
    ['the day after its start counts', '2026-08-24', true],
    ['its first day is already outside', '2026-08-23', false],
    ['tomorrow is not in the past', '2026-11-24', false],
  ])('%s', (_, date, expected) =>
    expect(inWindow(date, windowStart('2026-11-23', 3), '2026-11-23')).toBe(expected),
  );

  it('is left on the first day that no longer counts it, whatever the length of months', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(1, 2, 3, 6, 12, 24), (date, months) => {
        const leaves = leavesWindowOn(date, months);
        const before = addDays(leaves, -1);
        expect(inWindow(date, windowStart(leaves, months), leaves)).toBe(false);
        expect(inWindow(date, windowStart(before, months), before)).toBe(true);
      }),
    );
  });
});

it('counts days as the calendar does', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(addDays(date, days)).toBe(
        new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10),
      );
    }),
  );
});

test.each<[IsoDate, IsoDate, number]>([
  ['2026-01-31', '2026-02-28', 0],
  ['2026-01-31', '2026-03-31', 2],
  ['2026-11-23', '2026-10-01', 0],
  ['2020-11-24', '2026-11-23', 71],
])('from %s to %s, %i whole months have passed', (from, to, expected) =>
  expect(monthsBetween(from, to)).toBe(expected),
);

it('adds to a month across a year', () => {
  expect(addToMonth('2026-11', 2)).toBe('2027-01');
  expect(addToMonth('2026-01', -1)).toBe('2025-12');
});

it('falls on the last day of a month that is too short for the day', () => {
  expect(dayInMonth('2026-02', 31)).toBe('2026-02-28');
  expect(dayInMonth('2028-02', 30)).toBe('2028-02-29');
  expect(dayInMonth('2026-12', 5)).toBe('2026-12-05');
});
