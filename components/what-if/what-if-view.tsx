'use client';

import { OwnNumbersMark } from '@/components/overrides/own-numbers-mark';
import { useAssumptions } from '@/components/result/use-assumptions';
import { useReview } from '@/components/result/use-review';
import { WrongClock } from '@/components/result/wrong-clock';
import type { Locale } from '@/lib/format/locale';
import type { Profile, SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { WhatIfBody } from './what-if-body';

type WhatIfViewProps = {
  profile: Profile;
  sample: SampleId | null;
  asOf: IsoDate;
  locale: Locale;
};

/** A profile under the assumptions that its result goes by. */
export function WhatIfView({ profile, sample, asOf, locale }: WhatIfViewProps) {
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
      <WhatIfBody profile={profile} sample={sample} locale={locale} {...reviewed} />
    </>
  );
}
