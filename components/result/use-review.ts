import { useMemo } from 'react';
import { policyOn, reviewLimit, type Policy, type Profile, type Review } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Assumptions } from './use-assumptions';

/** The rules of a day; `null` on a day before the first ones, as on a device with a wrong clock. */
function rulesOn(asOf: IsoDate, lender: Assumptions['lender']): Policy | null {
  try {
    return policyOn(asOf, lender);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export type Reviewed = { policy: Policy; review: Review };

/** The review under these assumptions, worked out once for each change. */
export function useReview(
  profile: Profile,
  asOf: IsoDate,
  { lender, stance }: Assumptions,
): Reviewed | null {
  return useMemo(() => {
    const policy = rulesOn(asOf, lender);
    return policy && { policy, review: reviewLimit(profile, policy, asOf, stance) };
  }, [profile, asOf, lender, stance]);
}
