import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSnapshot } from '@/lib/storage/sample-snapshot';
import { byNewest, type Snapshot } from '@/lib/storage/snapshot';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { knownOf, lineOf, pointsOf } from './trend';

function at(asOf: IsoDate, limit: number, savedOn = `${asOf}T04:00:00.000Z`): Snapshot {
  const base = sampleSnapshot(asOf);
  const decision = { ...base.review.decision, limit: yuan(limit) };
  return { ...base, id: savedOn, savedOn, review: { ...base.review, decision } };
}

describe('a figure over time', () => {
  const kept = [
    at('2026-10-01', 30_000),
    at('2026-11-01', 20_000, '2026-11-01T02:00:00.000Z'),
    at('2026-11-01', 25_000, '2026-11-01T09:00:00.000Z'),
  ].sort(byNewest);

  test('has one point a day, the last that was kept, oldest first', () => {
    expect(pointsOf(kept, 'limit')).toEqual([
      { on: '2026-10-01', value: 3_000_000 },
      { on: '2026-11-01', value: 2_500_000 },
    ]);
  });

  test('that a review did not know is not known, and no zero', () => {
    const unknown = sampleSnapshot('2026-11-20');
    unknown.review = {
      ...unknown.review,
      signals: { ...unknown.review.signals, highestApr: null },
    };
    expect(pointsOf([unknown], 'highestApr')).toEqual([{ on: '2026-11-20', value: null }]);
    expect(knownOf(pointsOf([unknown], 'highestApr'))).toEqual([]);
  });
});

describe('its line', () => {
  test('stays as the last review had it until the next one', () => {
    const known = [
      { on: '2026-11-01', value: 3 },
      { on: '2026-11-03', value: 5 },
      { on: '2026-11-05', value: 4 },
    ] as const;
    expect(lineOf(known)).toEqual({ days: [0, 1, 2, 3, 4], values: [3, 3, 5, 5, 4] });
  });

  test('begins with the first value, ends with the last, and is never longer than asked', () => {
    const days = fc.uniqueArray(fc.nat(3000), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 150 }), (offsets, places) => {
        const known = offsets
          .sort((a, b) => a - b)
          .map((offset, value) => ({ on: addDays('2020-01-01', offset), value }));
        const { values } = lineOf(known, places);
        expect(values[0]).toBe(0);
        expect(values.at(-1)).toBe(known.length - 1);
        expect(values.length).toBeLessThanOrEqual(places);
      }),
    );
  });
});
