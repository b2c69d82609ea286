import { expect, test } from 'vitest';
import { LENDERS } from '@/lib/review';
import { differencesBetween } from './differences';
import { differenceText } from './difference-text';
import { VERSIONS, versionOn } from './versions';

test.each(LENDERS)('a version of %s rules is no different from itself', (lender) => {
  for (const version of VERSIONS[lender]) {
    expect(differencesBetween(version, structuredClone(version))).toEqual([]);
  }
});

test('a raised cap is told with both amounts and both sources, and nothing else', () => {
  const [before, after] = [versionOn('2025-03-13', 'bank'), versionOn('2025-03-14', 'bank')];
  expect(differencesBetween(before, after)).toEqual([
    {
      kind: 'number',
      rule: 'productCap',
      target: { kind: 'amount', term: 'productCap' },
      unit: 'fen',
      before: { value: 20_000_000, source: 'internetLoanRules' },
      after: { value: 30_000_000, source: 'consumerFinanceNotice2025' },
    },
  ]);
});

test('an edge that moved is a band gone and a band come; a level that changed is told', () => {
  const [before, after] = [
    versionOn('2025-09-30', 'platform'),
    versionOn('2025-10-01', 'platform'),
  ];
  expect(differencesBetween(before, after)).toMatchObject([
    { rule: 'highestApr', at: 0.24, before: { value: 'watch' }, after: { value: 'high' } },
    { rule: 'highestApr', at: 0.36, before: { value: 'high' }, after: null },
    { rule: 'highestApr', at: 0.18, before: null, after: { value: 'watch' } },
  ]);
});

test('a movement, a right and what a lender’s side changes are told old and new', () => {
  const policy = versionOn(null, 'platform');
  const stricter = { ...policy, movement: { ...policy.movement, closeAt: 310 } };
  expect(differencesBetween(policy, stricter)).toMatchObject([
    { rule: 'movement', before: { value: 300 }, after: { value: 310 } },
  ]);
  const grades = policy.grades.map((grade) => ({ ...grade, mayIncrease: false }));
  expect(differencesBetween(policy, { ...policy, grades })).toMatchObject([
    {
      rule: 'grades',
      grade: 'A',
      right: 'mayIncrease',
      before: { value: true },
      after: { value: false },
    },
    {
      rule: 'grades',
      grade: 'B',
      right: 'mayIncrease',
      before: { value: true },
      after: { value: false },
    },
  ]);
  const tight = { ...policy.climates.tight, cutOffShift: 60 };
  const tighter = { ...policy, climates: { ...policy.climates, tight } };
  const [shift, ...others] = differencesBetween(policy, tighter);
  expect(others).toEqual([]);
  expect(shift && differenceText(shift, { before: policy, after: tighter }, 'en')).toEqual({
    what: 'Tightened · Every cut-off',
    was: '+20',
    is: '+60',
    source: policy.stanceSource,
  });
});
