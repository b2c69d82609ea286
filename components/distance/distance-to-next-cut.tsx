'use client';

import dynamic from 'next/dynamic';
import { DISTANCE_PLACE } from '@/components/change/place';
import { KEEP_HEADING } from '@/components/result/print-classes';
import { Section } from '@/components/ui/section';
import { distance as words } from '@/lib/content/screens/distance';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Profile, Stance } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

const DistanceBody = dynamic(
  () => import('./distance-body').then((module) => module.DistanceBody),
  {
    ssr: false,
    loading: () => <div aria-hidden="true" className={DISTANCE_PLACE} />,
  },
);

type DistanceProps = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  stance: Stance;
  locale: Locale;
};

/** How close the next cut is, as things that must not happen, the next payment first. */
export function DistanceToNextCut({ locale, ...asked }: DistanceProps) {
  return (
    <Section id="distance" ruled className={KEEP_HEADING} title={words.title[locale]}>
      <DistanceBody {...asked} locale={locale} />
    </Section>
  );
}
