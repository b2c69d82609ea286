// For tests only: a matter from a profile, as the page makes one.

import { disputesOf, policyOn, reviewLimit, type Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { recordForLetters, type Matter } from '../matter';

/** A matter without an attribution and without a cash view, unless given. */
export function matterOf(profile: Profile, asOf: IsoDate, given: Partial<Matter> = {}): Matter {
  const record = recordForLetters(profile);
  const policy = policyOn(asOf, 'platform');
  return {
    profile: record,
    review: reviewLimit(record, policy, asOf),
    shares: null,
    unexplained: null,
    disputes: disputesOf(record, policy, asOf),
    hardship: null,
    cash: null,
    ...given,
  };
}
