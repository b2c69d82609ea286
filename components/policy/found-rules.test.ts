import { expect, test } from 'vitest';
import { policyOn, rulesOn, type Override } from '@/lib/review';
import { foundRules } from './found-rules';

const policy = policyOn('2026-11-23', 'platform');
const signals = (query: string) =>
  foundRules(policy, query).families.flatMap(({ scored, shown }) =>
    [...scored, ...shown].map(({ signal }) => signal),
  );

test('no query finds every rule once', () => {
  const found = foundRules(policy, '');
  const all = [...policy.attributes, ...policy.shown].map(({ signal }) => signal);
  expect(signals('').sort()).toEqual(all.sort());
  expect(found.count).toBe(all.length + policy.knockOuts.length + policy.terms.length + 3);
});

test.each([
  ['a word of either language', '使用率'],
  ['the other language', 'utilisation'],
  ['capital letters', 'UTILISATION'],
  ['full-width letters', 'ｕｔｉｌｉｓａｔｉｏｎ'],
  ['several words in any order', 'utilisation card'],
  ['its code', 'cardUtilization'],
])('%s finds card utilisation', (_, query) => {
  expect(signals(query)).toContain('cardUtilization');
});

test('what is found by one word alone is lost when another does not fit', () => {
  expect(signals('utilisation guarantee')).not.toContain('cardUtilization');
});

test('a word of trade finds the knock-outs that carry it', () => {
  expect(foundRules(policy, '累六').knockOuts.map(({ code }) => code)).toEqual(['LATE_SIX_IN_ALL']);
});

test('who told a number finds its rules', () => {
  const told: Override[] = [
    {
      lender: 'platform',
      target: { kind: 'amount', term: 'productCap' },
      value: 5_000_000,
      saidBy: '乙平台客服电话',
      on: '2026-11-01',
    },
    {
      lender: 'platform',
      target: { kind: 'edge', signal: 'debtToIncome', at: 0.5 },
      value: 0.45,
      saidBy: '贷款合同第三条',
      on: '2026-11-01',
    },
  ];
  const ruled = rulesOn('2026-11-23', 'platform', told)?.policy ?? policy;
  expect(foundRules(ruled, '乙平台')).toMatchObject({ count: 1, terms: [{ id: 'productCap' }] });
  expect(foundRules(ruled, '合同')).toMatchObject({ count: 1, families: [{ family: 'capacity' }] });
});

test.each([
  ['knockOuts', 'LATE_SIX_IN_ALL'],
  ['terms', 'dtiHeadroom'],
] as const)('of %s, a code such as %s finds its own alone', (part, code) => {
  const found = foundRules(policy, code);
  expect(found[part]).toHaveLength(1);
  expect(found.count).toBe(1);
});

test('nothing found is a count of nothing', () => {
  expect(foundRules(policy, 'no such word')).toMatchObject({ count: 0, families: [], terms: [] });
});
