import { expect, test } from 'vitest';
import { policyOn, reviewLimit, sampleProfiles, type Climate } from '@/lib/review';
import { gradeSpans, nextGrade } from './grade-spans';

const asOf = '2026-11-23';
const policy = policyOn(asOf, 'platform');

const spansIn = (climate: Climate) =>
  gradeSpans(
    reviewLimit(sampleProfiles.steady(asOf), policy, asOf, { climate, programme: 'unchanged' }),
    policy,
  );

test('grades run from the worst to the best and fill the scale', () => {
  const spans = spansIn('normal');
  expect(spans.map(({ id }) => id)).toEqual(['E', 'D', 'C', 'B', 'A']);
  expect(spans[0]).toMatchObject({ from: 0, x: 0 });
  const last = spans.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 5);
});

test('a tighter climate moves every cut-off but the bottom', () => {
  const shift = policy.climates.tight.cutOffShift;
  const moved = spansIn('tight').map(({ from }) => from);
  expect(moved).toEqual(spansIn('normal').map(({ from }, i) => (i === 0 ? 0 : from + shift)));
});

test.each([
  ['just below a cut-off', -1, 1],
  ['on a cut-off the next grade counts', 0, null],
])('%s', (_, past, points) => {
  const spans = spansIn('normal');
  const [c, b] = [spans[2], spans[3]];
  const next = nextGrade(spans, (c?.from ?? 0) + past);
  expect(next).toEqual(
    points === null ? { id: 'B', points: (b?.from ?? 0) - (c?.from ?? 0) } : { id: 'C', points },
  );
});

test('nothing is above the best grade', () => {
  expect(nextGrade(spansIn('normal'), 1000)).toBeNull();
});
