'use client';

import { OwnNumbersMark } from '@/components/overrides/own-numbers-mark';
import { usePrintOpen } from '@/components/result/use-print-open';
import { useAssumptions } from '@/components/result/use-assumptions';
import { useReview } from '@/components/result/use-review';
import { useShown } from '@/components/result/use-shown';
import { WrongClock } from '@/components/result/wrong-clock';
import type { Locale } from '@/lib/format/locale';
import type { Profile, SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { FundingBody } from './funding-body';
import { FundingWaiting } from './funding-waiting';
import { NoRecord } from './no-record';

type FundingViewProps = {
  profile: Profile;
  sample: SampleId | null;
  asOf: IsoDate;
  locale: Locale;
};

function FundingView({ profile, sample, asOf, locale }: FundingViewProps) {
  const [assumptions] = useAssumptions(profile, sample === null);
  const reviewed = useReview(profile, asOf, assumptions, sample === null);
  if (reviewed === null) return <WrongClock asOf={asOf} locale={locale} />;
  return (
    <>
      <OwnNumbersMark
        asOf={asOf}
        lender={assumptions.lender}
        own={sample === null}
        locale={locale}
      />
      <FundingBody profile={profile} sample={sample} locale={locale} {...reviewed} />
    </>
  );
}

/** The money of the borrower's own figures, of a sample's, or of what is typed here. */
export function FundingPage({ locale }: { locale: Locale }) {
  usePrintOpen();
  const shown = useShown();
  if (shown.status === 'waiting') return <FundingWaiting locale={locale} />;
  if (shown.status === 'empty') return <NoRecord asOf={shown.asOf} locale={locale} />;
  const { profile, sample, asOf } = shown;
  return (
    <FundingView
      key={sample ?? 'own'}
      profile={profile}
      sample={sample}
      asOf={asOf}
      locale={locale}
    />
  );
}
