import { describe, expect, test } from 'vitest';
import { parseProfile } from '@/lib/review';
import { AS_OF } from '@/lib/review/testing/arbitrary-profile';
import { round, seedAfter } from './rounds';
import { TARGETS, type TargetName } from './targets';
import { edited } from './tree';

/** A PDF takes a hundred times as long as the others. */
const RUNS: Record<TargetName, number> = {
  profiles: 150,
  reports: 60,
  bills: 100,
  pdfs: 6,
  envelopes: 40,
  messages: 200,
};

describe('a short round of each', () => {
  test.each(Object.keys(TARGETS) as TargetName[])('%s', async (target) => {
    const found = await round(target, Math.trunc(Math.random() * 2 ** 31), RUNS[target]);
    expect(found?.report ?? '').toBe('');
  });
});

describe('the tools themselves', () => {
  test('a damaged profile is refused with a reason', () => {
    const parsed = parseProfile(edited({ accounts: 1 }, []), AS_OF);
    expect(parsed.ok || parsed.issues.length > 0).toBe(true);
  });

  test.each([
    ['swaps a value', { at: 0, kind: 'swap' as const, value: 7 }, { a: 7, b: [2] }],
    ['drops a field', { at: 0, kind: 'drop' as const, value: 7 }, { b: [2] }],
    ['adds a field', { at: 0, kind: 'double' as const, value: 7 }, { a: 1, a2: 7, b: [2] }],
    ['adds to a list', { at: 2, kind: 'double' as const, value: 7 }, { a: 1, b: [7, 2] }],
  ])('an edit %s', (_, edit, expected) => {
    expect(edited({ a: 1, b: [2] }, [edit])).toEqual(expected);
  });

  test('the same first seed leads to the same rounds', () => {
    expect([seedAfter(1), seedAfter(seedAfter(1))]).toEqual([1015568748, 1586005467]);
  });
});
