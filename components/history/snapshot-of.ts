import type { Policy, Profile, Review } from '@/lib/review';
import type { Snapshot } from '@/lib/storage/snapshot';

/** A review with all that it was made of. */
type Made = { profile: Profile; policy: Policy; review: Review };

const MARK_BYTES = 4;

/** Tells two reviews of the same instant apart, on whichever devices they were kept. */
export const randomMark = () =>
  [...crypto.getRandomValues(new Uint8Array(MARK_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** What is kept of it at this instant. */
export function snapshotOf(made: Made, at: Date, mark: string): Snapshot {
  const { profile, policy, review } = made;
  const { asOf, stance, decision, scorecard, signals, range } = review;
  const savedOn = at.toISOString();
  return {
    id: `${savedOn}-${mark}`,
    savedOn,
    asOf,
    stance,
    profile,
    policy,
    review: { decision, scorecard, signals, range },
    note: '',
  };
}
