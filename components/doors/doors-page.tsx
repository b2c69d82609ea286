'use client';

import { OwnNumbersMark } from '@/components/overrides/own-numbers-mark';
import { EmptyResult } from '@/components/result/empty-result';
import { useAssumptions } from '@/components/result/use-assumptions';
import { useReview } from '@/components/result/use-review';
import { useShown } from '@/components/result/use-shown';
import { WrongClock } from '@/components/result/wrong-clock';
import { useKeptPlan } from '@/components/store/use-kept-plan';
import type { Locale } from '@/lib/format/locale';
import type { Profile, SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { DoorsBody } from './doors-body';
import { DoorsWaiting } from './doors-waiting';

type DoorsViewProps = {
  profile: Profile;
  sample: SampleId | null;
  asOf: IsoDate;
  locale: Locale;
};

/** The doors, and the plan under the rules it was made for. */
function DoorsView({ profile, sample, asOf, locale }: DoorsViewProps) {
  const own = sample === null;
  const [assumptions] = useAssumptions(profile, own);
  const { plan } = useKeptPlan(sample);
  const { lender, stance } = plan ?? assumptions;
  const reviewed = useReview(profile, asOf, { lender, stance }, own);
  if (reviewed === null) return <WrongClock asOf={asOf} locale={locale} />;
  return (
    <>
      <OwnNumbersMark asOf={asOf} lender={lender} own={own} locale={locale} />
      <DoorsBody profile={profile} sample={sample} plan={plan} locale={locale} {...reviewed} />
    </>
  );
}

/** The doors of the borrower's own figures, of a sample's, or the ways in. */
export function DoorsPage({ locale }: { locale: Locale }) {
  const shown = useShown();
  if (shown.status === 'waiting') return <DoorsWaiting locale={locale} />;
  if (shown.status === 'empty') return <EmptyResult route="doors" locale={locale} />;
  const { profile, sample, asOf } = shown;
  return (
    <DoorsView
      key={sample ?? 'own'}
      profile={profile}
      sample={sample}
      asOf={asOf}
      locale={locale}
    />
  );
}
