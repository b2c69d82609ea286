'use client';

import { useMemo } from 'react';
import { Loading } from '@/components/ui/loading';
import { Section } from '@/components/ui/section';
import { change as words } from '@/lib/content/screens/change';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Profile, Stance } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { BothEnds } from './both-ends';
import { ChangeNotes } from './change-notes';
import { changeSentence } from './change-sentence';
import { ScenarioTable } from './scenario-table';
import { SharesFigure } from './shares-figure';
import { SplitFigures } from './split-figures';
import { tellChange, type Asked, type Told } from './tell-change';
import { useAfterPaint } from './use-after-paint';

type WhyItChangedProps = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  stance: Stance;
  locale: Locale;
};

function ToldChange({ told, locale }: { told: Told; locale: Locale }) {
  const { observed, from, to } = told.split;
  const lenderMoved = observed !== null && observed.from !== observed.to;
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[7fr_5fr]">
      {(lenderMoved || observed === null) && <SplitFigures split={told.split} locale={locale} />}
      {observed && (lenderMoved || from !== to) && (
        <BothEnds told={told} observed={observed} locale={locale} />
      )}
      <div className="min-w-0 lg:col-start-1">
        <SharesFigure told={told} locale={locale} />
      </div>
      <ScenarioTable told={told} locale={locale} />
      <div className="lg:col-span-full">
        <ChangeNotes told={told} locale={locale} />
      </div>
    </div>
  );
}

/** Why the limit changed: what the borrower's figures explain, and what they do not. */
export function WhyItChanged({ profile, policy, asOf, stance, locale }: WhyItChangedProps) {
  const { climate, programme } = stance;
  const event = profile.limitEvent;
  const asked = useMemo<Asked | null>(
    () => event && { profile, event, policy, asOf, stance: { climate, programme } },
    [profile, event, policy, asOf, climate, programme],
  );
  const told = useAfterPaint(asked, tellChange);
  if (event === null) return null;
  const title = policy.lender === 'platform' ? words.titlePlatform : words.title;
  return (
    <Section
      id="why-changed"
      ruled
      title={title[locale]}
      lead={
        told ? (
          <p className="text-lead text-ink">{changeSentence(told, locale)}</p>
        ) : (
          <span className="block min-h-8" />
        )
      }
    >
      {told ? (
        <ToldChange told={told} locale={locale} />
      ) : (
        <div className="min-h-[80rem] sm:min-h-[60rem] lg:min-h-[44rem]">
          <Loading label={words.loading[locale]} lines={8} />
        </div>
      )}
    </Section>
  );
}
