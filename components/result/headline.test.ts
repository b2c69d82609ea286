import { describe, expect, test } from 'vitest';
import type { Decision, LimitEvent, Review } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { headlineOf } from './headline';
import { headlineText } from './headline-text';

const decision = (given: Partial<Decision>): Decision => ({
  action: 'hold',
  currentLimit: yuan(50_000),
  limit: yuan(50_000),
  usable: yuan(0),
  increaseAccess: false,
  grade: 'C',
  gradeFrom: 620,
  terms: [],
  bindingTerm: null,
  knockOuts: [],
  ...given,
});

const review = (given: Partial<Decision>, range?: [low: number, high: number]) => {
  const made = decision(given);
  const [low, high] = range ?? [made.limit / 100, made.limit / 100];
  return { decision: made, range: { low: yuan(low), high: yuan(high) } } as Review;
};

const event = (kind: LimitEvent['kind']): LimitEvent => ({
  accountId: 'line',
  kind,
  oldLimit: yuan(50_000),
  newLimit: null,
  on: '2026-11-20',
});

describe('the headline is the answer', () => {
  test.each([
    ['an increase', { action: 'increase', limit: yuan(65_000) }, null, 'increase', 'fine'],
    ['no change', {}, null, 'hold', 'fine'],
    ['a decrease', { action: 'decrease', limit: yuan(12_500) }, null, 'decrease', 'loss'],
    ['a freeze', { action: 'freeze', limit: yuan(32_000) }, null, 'freeze', 'loss'],
    ['a closure', { action: 'close', limit: yuan(0) }, null, 'close', 'loss'],
    ['no change after a cut', {}, 'decreased', 'noCutHold', 'fine'],
    ['no change after a freeze', {}, 'frozen', 'noCutHold', 'fine'],
    ['no change after the way to ask went', {}, 'increaseRemoved', 'hold', 'fine'],
    ['an increase after a cut', { action: 'increase' }, 'closed', 'noCutIncrease', 'fine'],
    ['a decrease after a cut', { action: 'decrease' }, 'decreased', 'decrease', 'loss'],
    ['a line to open', { action: 'increase', currentLimit: null }, null, 'open', 'fine'],
    ['nothing to open', { currentLimit: null, limit: yuan(0) }, null, 'openNothing', 'watch'],
  ] as const)('%s', (_, given, happened, code, tone) => {
    const found = headlineOf(review(given), happened && event(happened));
    expect([found.code, found.tone]).toEqual([code, tone]);
  });
});

describe('while facts are unknown', () => {
  test('a range that ends below the old limit is a decrease in any case', () => {
    const found = headlineOf(review({ action: 'decrease' }, [12_500, 40_000]), null);
    expect(found.code).toBe('decreaseBetween');
    expect(headlineText(found, 'zh-CN')).toBe('可能下调到 1.25 万元至 4 万元');
    expect(headlineText(found, 'en')).toContain('between ¥12,500 and ¥40,000');
  });

  test('a range that reaches the old limit names no action', () => {
    expect(headlineOf(review({ action: 'decrease' }, [12_500, 50_000]), null).code).toBe('between');
  });
});

test('no headline is a promise', () => {
  const found = headlineOf(review({ action: 'decrease', limit: yuan(12_500) }), null);
  expect(headlineText(found, 'en')).toBe('A review would likely lower it to ¥12,500');
  expect(headlineText(found, 'zh-CN')).toBe('可能下调到 1.25 万元');
});
