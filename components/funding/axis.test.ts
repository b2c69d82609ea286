import { expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { moneyHeights, monthPlaces } from './axis';

it('holds what is owed between nothing and a round amount above it', () => {
  const heights = moneyHeights([yuan(75_000), 0], 'zh-CN');
  expect(heights[0]).toEqual({ at: 0, text: '0 元' });
  expect(heights.at(-1)?.at).toBeGreaterThanOrEqual(yuan(75_000));
});

it('reaches below zero where cash does', () => {
  const heights = moneyHeights([yuan(20_000), yuan(-12_000)], 'en').map(({ at }) => at);
  expect(heights[0]).toBeLessThanOrEqual(yuan(-12_000));
  expect(heights).toContain(0);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

it('names at most four months', () => {
  const days = ['2026-11-23', '2026-12-23', '2027-01-23', '2027-02-23', '2027-03-23'] as const;
  expect(monthPlaces(days, 'en').map(({ text }) => text)).toEqual(['Nov', 'Jan 2027', 'Mar']);
});
