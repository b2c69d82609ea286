import { expect, test } from 'vitest';
import { sampleSnapshot } from '@/lib/storage/sample-snapshot';
import { NO_VALUES } from '@/lib/storage/values';
import { mergeOf } from './merge';

const settings = { lender: 'bank', stance: { climate: 'tight', programme: 'unchanged' } } as const;
const [october, november] = [sampleSnapshot('2026-10-20'), sampleSnapshot('2026-11-20')];

test('what only the backup has comes in, what both have is asked, what is alike is neither', () => {
  const mine = { ...NO_VALUES, settings, draft: { income: '3万' }, snapshots: [october] };
  const theirs = {
    ...NO_VALUES,
    settings: { ...settings },
    draft: { income: '2万' },
    quick: { product: 'card' },
    snapshots: [october, november],
  };
  expect(mergeOf(mine, theirs)).toEqual({ missing: ['quick'], both: ['draft'], reviews: 1 });
});

test('what the backup does not have stays', () => {
  const mine = { ...NO_VALUES, settings, snapshots: [] };
  expect(mergeOf(mine, { ...NO_VALUES, snapshots: [] })).toEqual({
    missing: [],
    both: [],
    reviews: 0,
  });
});
