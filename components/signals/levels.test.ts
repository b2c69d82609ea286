import { expect, test } from 'vitest';
import { bandIndex, policyOn, type Attribute, type LenderKind } from '@/lib/review';
import { bandTones, toneAt } from './levels';

const LENDERS: LenderKind[] = ['platform', 'bank', 'business'];

const scored = (worse: Attribute['worse'], ...points: [number, ...number[]]): Attribute => {
  const [first, ...others] = points.map((each, from) => ({
    from,
    points: each,
    edgeSource: 'ours' as const,
    pointsSource: 'ours' as const,
  }));
  if (!first) throw new RangeError('an attribute has at least one band');
  return {
    signal: 'lenderCount',
    worse,
    unknownPoints: 0,
    unknownSource: 'ours',
    bands: [first, ...others],
  };
};

test.each([
  ['just above and just below two thirds', scored('higher', 90, 60, 59, 0), 'ffwl'],
  ['just above and just below one third', scored('higher', 90, 30, 29, 0), 'fwll'],
  ['a signal that is better when higher', scored('lower', 0, 30, 90), 'lwf'],
  ['points below 0', scored('lower', -12, -6, 0), 'lwf'],
  ['a single band', scored('higher', 0), 'f'],
])('%s', (_, attribute, expected) => {
  expect(
    bandTones(attribute)
      .map((tone) => tone.charAt(0))
      .join(''),
  ).toBe(expected);
});

test('a shown signal says its own level', () => {
  const bands = [
    { from: 0, level: 'fine', edgeSource: 'ours' },
    { from: 1, level: 'watch', edgeSource: 'ours' },
    { from: 2, level: 'high', edgeSource: 'ours' },
  ] as const;
  expect(bandTones({ signal: 'openAccounts', worse: 'higher', bands })).toEqual([
    'fine',
    'watch',
    'loss',
  ]);
});

test.each(LENDERS)('at a %s tones never get better as the value worsens', (lender) => {
  const policy = policyOn('2026-11-23', lender);
  for (const watched of [...policy.attributes, ...policy.shown]) {
    const steps = bandTones(watched).map((tone) => ['fine', 'watch', 'loss'].indexOf(tone));
    const worsening = watched.worse === 'higher' ? steps : [...steps].reverse();
    expect(worsening).toEqual([...worsening].sort());
  }
});

test.each([
  ['no late day', 0, 'fine'],
  ['one day, though it shares a band with none', 1, 'watch'],
  ['thirty days', 30, 'watch'],
  ['sixty-one days', 61, 'loss'],
])('overdue now by %s', (_, days, expected) => {
  const attribute = policyOn('2026-11-23', 'platform').attributes.find(
    ({ signal }) => signal === 'currentDaysPastDue',
  );
  if (!attribute) throw new RangeError('lateness now is scored');
  expect(toneAt(attribute, bandIndex(attribute.bands, days), days)).toBe(expected);
});
