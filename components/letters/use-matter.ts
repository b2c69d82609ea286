import { useMemo } from 'react';
import { changeJob } from '@/components/change/change-job';
import type { Assumptions } from '@/components/result/use-assumptions';
import { useReview } from '@/components/result/use-review';
import { hardshipOf } from '@/components/steps/hardship';
import { useBeside } from '@/components/work/use-beside';
import { recordForLetters, type Matter } from '@/lib/letters/matter';
import { disputesOf, type Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { cashOf } from './cash-of';

type MatterRead =
  { status: 'waiting' } | { status: 'noRules' } | { status: 'ready'; matter: Matter };

/** What letters are written from, once the change of the limit is worked out. */
export function useMatter(
  profile: Profile,
  asOf: IsoDate,
  assumptions: Assumptions,
  own: boolean,
): MatterRead {
  const record = useMemo(() => recordForLetters(profile), [profile]);
  const reviewed = useReview(record, asOf, assumptions, own);
  const event = record.limitEvent;
  const { climate, programme } = assumptions.stance;
  const asked = useMemo(
    () =>
      reviewed && event
        ? { profile: record, event, policy: reviewed.policy, asOf, stance: { climate, programme } }
        : null,
    [record, event, reviewed, asOf, climate, programme],
  );
  const told = useBeside(asked, changeJob);
  return useMemo<MatterRead>(() => {
    if (reviewed === null) return { status: 'noRules' };
    if (event !== null && told === null) return { status: 'waiting' };
    const { policy, review } = reviewed;
    return {
      status: 'ready',
      matter: {
        profile: record,
        review,
        shares: told && told.split.groups.flatMap(({ parts }) => parts),
        unexplained: told && told.split.unexplained,
        disputes: disputesOf(record, policy, asOf, { stance: { climate, programme } }),
        hardship: hardshipOf(record, review),
        cash: cashOf(record, review),
      },
    };
  }, [record, reviewed, event, told, asOf, climate, programme]);
}
