import { useMemo } from 'react';
import { useRules } from '@/components/policy/use-rules';
import { reviewLimit, type Policy, type Profile, type Review } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Assumptions } from './use-assumptions';

export type Reviewed = { policy: Policy; review: Review };

/** The review under these assumptions, worked out once for each change. */
export function useReview(
  profile: Profile,
  asOf: IsoDate,
  { lender, stance }: Assumptions,
  own: boolean,
): Reviewed | null {
  const policy = useRules(asOf, lender, own)?.policy;
  return useMemo(
    () => (policy ? { policy, review: reviewLimit(profile, policy, asOf, stance) } : null),
    [profile, asOf, policy, stance],
  );
}
