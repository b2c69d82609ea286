'use client';

import dynamic from 'next/dynamic';
import { KEEP_HEADING } from '@/components/result/print-classes';
import { Section } from '@/components/ui/section';
import { change as words } from '@/lib/content/screens/change';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Profile, Stance } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { CHANGE_PLACE } from './place';

const ChangeBody = dynamic(() => import('./change-body').then((module) => module.ChangeBody), {
  ssr: false,
  loading: () => <div aria-hidden="true" className={CHANGE_PLACE} />,
});

type WhyItChangedProps = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  stance: Stance;
  locale: Locale;
};

export const changeTitle = ({ lender }: Policy) =>
  lender === 'platform' ? words.titlePlatform : words.title;

/** Why the limit changed: what the borrower's figures explain, and what they do not. */
export function WhyItChanged({ profile, policy, asOf, stance, locale }: WhyItChangedProps) {
  const event = profile.limitEvent;
  if (event === null) return null;
  return (
    <Section id="why-changed" ruled className={KEEP_HEADING} title={changeTitle(policy)[locale]}>
      <ChangeBody
        profile={profile}
        event={event}
        policy={policy}
        asOf={asOf}
        stance={stance}
        locale={locale}
      />
    </Section>
  );
}
