// Whose share of the change between two kept reviews is whose. What either review gave is not worked
// out again; only the split between them is. Pure.

import type { Shared } from '@/components/change/tell-change';
import { splitOf } from '@/components/change/split';
import { explainChange, type Reviewed } from '@/lib/review';
import type { Snapshot } from '@/lib/storage/snapshot';

export type Asked = { before: Reviewed; after: Reviewed };

/** What a kept review was made of, without what it gave. */
export const reviewedIn = ({ profile, policy, asOf, stance }: Snapshot): Reviewed => ({
  profile,
  policy,
  asOf,
  stance,
});

export function tellCompared(sides: Asked): Shared {
  const { before, after } = sides;
  const split = splitOf(explainChange(before, after), null);
  return { from: before.asOf, to: after.asOf, sides, split };
}
