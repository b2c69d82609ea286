import { useDeferredValue, useMemo } from 'react';
import { planFor, type Plan, type Policy, type Profile, type Stance } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

type Asked = { profile: Profile; policy: Policy; asOf: IsoDate; stance: Stance };

/** The plan, worked out after the answer is on the screen; `null` until then. */
export function usePlan(profile: Profile, policy: Policy, asOf: IsoDate, stance: Stance) {
  const asked = useMemo(() => ({ profile, policy, asOf, stance }), [profile, policy, asOf, stance]);
  const answered = useDeferredValue<Asked | null>(asked, null);
  return useMemo<Plan | null>(
    () =>
      answered &&
      planFor(answered.profile, answered.policy, answered.asOf, { stance: answered.stance }),
    [answered],
  );
}
