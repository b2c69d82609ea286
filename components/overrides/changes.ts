// The list of own numbers with one more, one fewer, or none of a lender kind. Pure.

import { keyOf, type LenderKind, type Override } from '@/lib/review';

const isSame = (a: Override, b: Override) =>
  a.lender === b.lender && keyOf(a.target) === keyOf(b.target);

/** A number told again takes the place of what was told before. */
export const withTold = (overrides: readonly Override[], told: Override): Override[] => [
  ...overrides.filter((each) => !isSame(each, told)),
  told,
];

/** `null` where nothing is left to keep. */
export function without(overrides: readonly Override[], undone: Override): Override[] | null {
  const left = overrides.filter((each) => !isSame(each, undone));
  return left.length > 0 ? left : null;
}

export function withoutAll(overrides: readonly Override[], lender: LenderKind): Override[] | null {
  const left = overrides.filter((each) => each.lender !== lender);
  return left.length > 0 ? left : null;
}
