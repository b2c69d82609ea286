import { describe, expect, test } from 'vitest';
import { sampleProfiles } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { fittingLetters, isCalledFor } from './fits';
import { matterOf } from './testing/matter-of';

const asOf = '2026-11-23';
const first = (...given: Parameters<typeof matterOf>) => fittingLetters(matterOf(...given))[0];
const stretched = sampleProfiles.stretched(asOf);

describe('the letter that fits first', () => {
  test('is about help while something is overdue, whatever happened to the limit', () => {
    expect(first(stretched, asOf, { hardship: 'overdue' })).toMatchObject({
      id: 'hardship',
      why: 'OVERDUE',
    });
  });

  test('after a cut asks why, and names what the figures do not explain', () => {
    expect(first(stretched, asOf, { unexplained: yuan(-8000) })).toEqual({
      id: 'explanation',
      why: 'NOT_EXPLAINED',
      amount: yuan(8000),
      count: null,
    });
    expect(first(stretched, asOf)).toMatchObject({ id: 'explanation', why: 'LIMIT_CUT' });
  });

  test('without a cut and without trouble is none', () => {
    const calm = { ...sampleProfiles.steady(asOf), limitEvent: null };
    const called = fittingLetters(matterOf(calm, asOf)).filter(isCalledFor);
    expect(called).toEqual([]);
  });
});

test('every letter is on offer once', () => {
  const ids = fittingLetters(matterOf(stretched, asOf)).map(({ id }) => id);
  expect([...ids].sort()).toEqual([
    'complaint',
    'dispute',
    'explanation',
    'hardship',
    'notMine',
    'restoration',
  ]);
});
