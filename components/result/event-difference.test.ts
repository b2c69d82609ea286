import { describe, expect, test } from 'vitest';
import type { Decision, LimitEvent } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { differenceOf, isRecent } from './event-difference';

const decision = (action: Decision['action'], limit: number, increaseAccess = false) => ({
  decision: { action, limit: yuan(limit), increaseAccess } as Decision,
  range: { low: yuan(limit), high: yuan(limit) },
});

const event = (kind: LimitEvent['kind'], newLimit: number | null): LimitEvent => ({
  accountId: 'line',
  kind,
  oldLimit: yuan(50_000),
  newLimit: newLimit === null ? null : yuan(newLimit),
  on: '2026-11-20',
});

describe('what the lender did beside the review', () => {
  test.each([
    [
      'both cut to about the same',
      decision('decrease', 12_500),
      event('decreased', 12_000),
      'same',
      500,
    ],
    [
      'a tenth of the old limit apart',
      decision('decrease', 17_000),
      event('decreased', 12_000),
      'same',
      5000,
    ],
    [
      'more than a tenth milder',
      decision('decrease', 17_500),
      event('decreased', 12_000),
      'milder',
      5500,
    ],
    [
      'more than a tenth harsher',
      decision('decrease', 12_500),
      event('decreased', 30_000),
      'harsher',
      -17_500,
    ],
    [
      'the review keeps what was cut',
      decision('hold', 50_000),
      event('decreased', 30_000),
      'milder',
      20_000,
    ],
    [
      'the review raises what was cut',
      decision('increase', 65_000),
      event('decreased', 30_000),
      'milder',
      35_000,
    ],
    [
      'the review lowers what was frozen',
      decision('decrease', 12_500),
      event('frozen', null),
      'milder',
      null,
    ],
    ['both freeze', decision('freeze', 32_000), event('frozen', null), 'same', null],
    [
      'the review freezes what was cut',
      decision('freeze', 32_000),
      event('decreased', 12_000),
      'harsher',
      20_000,
    ],
    [
      'the review closes what was frozen',
      decision('close', 0),
      event('frozen', null),
      'harsher',
      null,
    ],
    [
      'only the way to ask is gone, in both',
      decision('hold', 50_000),
      event('increaseRemoved', 50_000),
      'same',
      null,
    ],
    [
      'the way to ask is gone, the review leaves it',
      decision('hold', 50_000, true),
      event('increaseRemoved', 50_000),
      'milder',
      0,
    ],
    [
      'the way to ask is gone, the review cuts',
      decision('decrease', 20_000),
      event('increaseRemoved', 50_000),
      'harsher',
      -30_000,
    ],
    [
      'a cut to an unknown limit, the review cuts too',
      decision('decrease', 20_000),
      event('decreased', null),
      'same',
      null,
    ],
  ] as const)('%s', (_, review, happened, kind, gap) => {
    const found = differenceOf(review, happened);
    expect(found.kind).toBe(kind);
    expect(found.gap).toBe(gap === null ? null : yuan(gap));
  });
});

describe('while facts are unknown', () => {
  const open = (low: number, high: number) => ({
    ...decision('increase', high),
    range: { low: yuan(low), high: yuan(high) },
  });

  test.each([
    ['what the lender left lies in the range', open(0, 65_000), event('decreased', 20_000), 'open'],
    ['it lies at the end of the range', open(20_000, 65_000), event('decreased', 20_000), 'open'],
    ['even the lowest is above it', open(40_000, 65_000), event('decreased', 20_000), 'milder'],
    ['a stop, and nothing may be left', open(0, 65_000), event('frozen', null), 'open'],
    [
      'a stop, and something is left in any case',
      open(20_000, 65_000),
      event('frozen', null),
      'milder',
    ],
  ] as const)('%s', (_, review, happened, kind) => {
    expect(differenceOf(review, happened).kind).toBe(kind);
  });
});

test('a gap is measured from the nearest end of the range', () => {
  const open = {
    ...decision('increase', 65_000),
    range: { low: yuan(40_000), high: yuan(65_000) },
  };
  expect(differenceOf(open, event('decreased', 20_000)).gap).toBe(yuan(20_000));
});

test('an event is recent for sixty days, the sixtieth included', () => {
  expect([0, 59, 60, 61, -1].map(isRecent)).toEqual([true, true, true, false, true]);
});
