// A review as it was kept: the figures it gave, and all that it was made of. What is shown of it
// comes from here; it is never worked out again, so that new rules do not rewrite old answers.

import type { Policy, Profile, Review, Stance } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { textOrder } from '@/lib/units/text-order';

/** How many characters a note may have. */
export const MAX_NOTE = 2_000;

/** What a review gave, as it was on that day. */
export type KeptReview = Pick<Review, 'decision' | 'scorecard' | 'signals' | 'range'>;

export type Snapshot = {
  /** Unlike any other, on whichever device it was made; ids sort by when they were made. */
  id: string;
  /** The instant it was kept, in UTC. */
  savedOn: string;
  /** The day the review was of. */
  asOf: IsoDate;
  stance: Stance;
  profile: Profile;
  /** The whole of the rules it was made under; the borrower's own numbers stand in `overrides`. */
  policy: Policy;
  review: KeptReview;
  note: string;
};

/** Newest first: by the day reviewed, then by when it was kept. */
export const byNewest = (a: Snapshot, b: Snapshot) =>
  textOrder(b.asOf, a.asOf) || textOrder(b.savedOn, a.savedOn) || textOrder(b.id, a.id);

/** Both lists as one, each id once; what stands in `mine` stays. */
export function united(mine: readonly Snapshot[], theirs: readonly Snapshot[]): Snapshot[] {
  const known = new Set(mine.map(({ id }) => id));
  return [...mine, ...theirs.filter(({ id }) => !known.has(id))].sort(byNewest);
}
