import { expect, test } from 'vitest';
import { sampleProfiles } from '@/lib/review';
import { NO_VALUES, type Json } from '@/lib/storage/values';
import { countEntries, isEmpty, summaryOf } from './summary';

test.each<[string, Json, number]>([
  ['nothing typed', { income: '', note: '  ', agreed: false, months: [] }, 0],
  ['a zero, typed', { income: '0' }, 1],
  ['a yes', { agreed: true }, 1],
  [
    'two rows of two',
    {
      accounts: [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    },
    4,
  ],
])('%s', (_, answers, expected) => {
  expect(countEntries(answers)).toBe(expected);
});

test('a borrower who has said nothing has nothing kept', () => {
  expect(isEmpty(NO_VALUES)).toBe(true);
  expect(summaryOf(NO_VALUES)).toEqual({
    profile: null,
    quick: null,
    draft: null,
    settings: false,
    plan: null,
    scenarios: null,
    overrides: null,
    rates: false,
    letters: null,
  });
});

test('inquiries that were not told are not none', () => {
  const profile = { ...sampleProfiles.steady('2026-11-23'), inquiries: null };
  expect(summaryOf({ ...NO_VALUES, profile }).profile?.inquiries).toBeNull();
  expect(isEmpty({ ...NO_VALUES, profile })).toBe(false);
});
