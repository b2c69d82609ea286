import { expect, test } from 'vitest';
import { policyOn } from '@/lib/review';
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
])('%s finds card utilisation', (_, query) => {
  expect(signals(query)).toContain('cardUtilization');
});

test('what is found by one word alone is lost when another does not fit', () => {
  expect(signals('utilisation guarantee')).not.toContain('cardUtilization');
});

test('a word of trade finds the knock-outs that carry it', () => {
  expect(foundRules(policy, '累六').knockOuts.map(({ code }) => code)).toEqual(['LATE_SIX_IN_ALL']);
});

test('nothing found is a count of nothing', () => {
  expect(foundRules(policy, 'no such word')).toMatchObject({ count: 0, families: [], terms: [] });
});
