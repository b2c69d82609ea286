'use client';

import { OwnNumbersMark } from '@/components/overrides/own-numbers-mark';
import type { Locale } from '@/lib/format/locale';
import type { Profile, SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { ResultBody } from './result-body';
import { useAssumptions } from './use-assumptions';
import { useReview } from './use-review';
import { WrongClock } from './wrong-clock';

type ResultViewProps = {
  profile: Profile;
  sample: SampleId | null;
  asOf: IsoDate;
  locale: Locale;
};

/** A profile under the assumptions in force. */
export function ResultView({ profile, sample, asOf, locale }: ResultViewProps) {
  const [assumptions, onAssume] = useAssumptions(profile, sample === null);
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
      <ResultBody
        profile={profile}
        sample={sample}
        assumptions={assumptions}
        onAssume={onAssume}
        locale={locale}
        {...reviewed}
      />
    </>
  );
}
