// For tests only: numbers that a lender might tell, near the published ones and at times absurd.

import fc from 'fast-check';
import { numbersOf, type PolicyNumber } from '../policy/overrides/numbers';
import type { Override } from '../policy/overrides/override';
import type { Policy } from '../policy/policy';
import { AS_OF } from './arbitrary-profile';

const WHOLE: readonly PolicyNumber['unit'][] = ['points', 'fen'];

/** Mostly a little more or less than the published number, in whole numbers where it is one. */
function valueNear({ value, unit }: PolicyNumber): fc.Arbitrary<number> {
  const near = fc
    .double({ min: 0.7, max: 1.4, noNaN: true })
    .map((factor) => (WHOLE.includes(unit) ? Math.round(value * factor) : value * factor));
  return fc.oneof({ weight: 12, arbitrary: near }, fc.constantFrom(0, -1, 0.5, 7, 100_000));
}

/** Some numbers of a policy told differently; often in order, not always. */
export const arbitraryOverrides = (policy: Policy): fc.Arbitrary<Override[]> =>
  fc.subarray(numbersOf(policy), { minLength: 1, maxLength: 4 }).chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        valueNear(number).map((value): Override => ({
          lender: policy.lender,
          target: number.target,
          value,
          saidBy: '甲银行客服',
          on: AS_OF,
        })),
      ),
    ),
  );
