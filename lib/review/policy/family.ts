// Stage: policy. How one family of signals stands in the policies of all three lender kinds. A
// signal that a lender kind does not score is shown to the borrower against bands without points.

import type { Attribute, LenderKind, ShownAttribute } from './policy';

/** `scored` by lender kind; `shown` for those that do not score the signal. */
export type Family = {
  scored: Record<LenderKind, readonly Attribute[]>;
  shown: readonly ShownAttribute[];
};

/** What one lender kind scores and what it merely shows, over all families and in their order. */
export function attributesFor(lender: LenderKind, families: readonly Family[]) {
  const attributes = families.flatMap(({ scored }) => scored[lender]);
  const scoredSignals = new Set(attributes.map(({ signal }) => signal));
  const shown = families
    .flatMap((family) => family.shown)
    .filter(({ signal }) => !scoredSignals.has(signal));
  return { attributes, shown };
}
