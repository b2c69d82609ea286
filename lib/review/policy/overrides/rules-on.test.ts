import { expect, it, test } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { policyOn } from '../policy-on';
import type { Override } from './override';
import { rulesOn } from './rules-on';

const cap: Override = {
  lender: 'bank',
  target: { kind: 'amount', term: 'productCap' },
  value: yuan(100_000),
  saidBy: '甲银行网点',
  on: '2026-03-01',
};

test.each([
  ['the day before it is said to hold', '2026-02-28', 0],
  ['the day it is said to hold', '2026-03-01', 1],
  ['a later day', '2026-11-23', 1],
] as const)('%s: %s has %i of the numbers', (_, day, count) => {
  const { policy } = rulesOn(day, 'bank', [cap]) ?? {};
  expect(policy?.overrides?.length ?? 0).toBe(count);
  expect(policy?.terms[0]).toMatchObject({ amount: count === 1 ? yuan(100_000) : yuan(300_000) });
});

it('is the published version itself where no number holds', () => {
  expect(rulesOn('2026-01-15', 'bank', [cap])?.policy).toBe(policyOn('2026-01-15', 'bank'));
  expect(rulesOn('2026-11-23', 'platform', [cap])?.policy).toBe(policyOn('2026-11-23', 'platform'));
});

it('is the same object for two days between which no rule differs', () => {
  const [one, two] = [
    rulesOn('2026-03-01', 'bank', [cap]),
    rulesOn('2026-11-23', 'bank', [{ ...cap }]),
  ];
  expect(one?.policy).toBe(two?.policy);
});

it('leaves the published rules as they are where a number does not fit them, and says why', () => {
  const outOfOrder = { ...cap, value: 0 };
  const ruled = rulesOn('2026-11-23', 'bank', [outOfOrder]);
  expect(ruled?.policy).toBe(policyOn('2026-11-23', 'bank'));
  expect(ruled?.refused).toEqual([{ code: 'VALUE_OUT_OF_RANGE', at: 'amount.productCap' }]);
});

it('is nothing on a day before the first rules', () => {
  expect(rulesOn('2019-01-01', 'bank', [cap])).toBeNull();
});
