'use client';

import { OwnNumbersMark } from '@/components/overrides/own-numbers-mark';
import { useAssumptions } from '@/components/result/use-assumptions';
import { useReview } from '@/components/result/use-review';
import { WrongClock } from '@/components/result/wrong-clock';
import { useKeptPlan } from '@/components/store/use-kept-plan';
import type { Locale } from '@/lib/format/locale';
import type { Profile, SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { PlanBody } from './plan-body';

type PlanViewProps = {
  profile: Profile;
  sample: SampleId | null;
  asOf: IsoDate;
  locale: Locale;
};

/** A plan under the rules it was made for; without one, under the assumptions in force. */
export function PlanView({ profile, sample, asOf, locale }: PlanViewProps) {
  const [assumptions] = useAssumptions(profile, sample === null);
  const { plan, keep } = useKeptPlan(sample);
  const reviewed = useReview(profile, asOf, plan ?? assumptions, sample === null);
  if (reviewed === null) return <WrongClock asOf={asOf} locale={locale} />;
  return (
    <>
      <OwnNumbersMark
        asOf={asOf}
        lender={(plan ?? assumptions).lender}
        own={sample === null}
        locale={locale}
      />
      <PlanBody
        profile={profile}
        sample={sample}
        plan={plan}
        onKeep={keep}
        assumed={assumptions}
        locale={locale}
        {...reviewed}
      />
    </>
  );
}
