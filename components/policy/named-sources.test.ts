import { expect, test } from 'vitest';
import { LENDERS, policyOn } from '@/lib/review';
import { countByBasis, namedSources } from './named-sources';

test.each(LENDERS)('every source a %s policy names is counted under its basis', (lender) => {
  const policy = policyOn('2026-11-23', lender);
  const counts = Object.values(countByBasis(policy));
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(namedSources(policy).length);
});

test('the first edge of a band table, where the scale itself begins, is no one’s', () => {
  const { attributes, ...rest } = policyOn('2026-11-23', 'platform');
  const one = attributes.slice(0, 1);
  const without = namedSources({ ...rest, attributes: [] }).length;
  const bands = one[0]?.bands.length ?? 0;
  expect(namedSources({ ...rest, attributes: one }).length - without).toBe(2 * bands);
});
