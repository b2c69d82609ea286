import {
  bandIndex,
  policyOn,
  reviewLimit,
  sampleProfiles,
  type Review,
  type SignalId,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

/** The first page shows one answer as of this day, so that it is the same in every build. */
const PREVIEW_DAY: IsoDate = '2026-11-23';

/** Where a signal stands: its value, and which of so many bands that is, the worst last. */
export type Standing = { value: number; band: number; bands: number };

const profile = sampleProfiles.stretched(PREVIEW_DAY);
const policy = policyOn(PREVIEW_DAY, 'platform');

export const previewReview: Review = reviewLimit(profile, policy, PREVIEW_DAY);

/** How the sample borrower stands on one signal; null where it is not known or not scored. */
export function previewStanding(signal: SignalId): Standing | null {
  const value = previewReview.signals[signal];
  const attribute = policy.attributes.find((each) => each.signal === signal);
  if (value === null || !attribute) return null;
  const bands = attribute.bands.length;
  const index = bandIndex(attribute.bands, value);
  return { value, bands, band: attribute.worse === 'higher' ? index + 1 : bands - index };
}
