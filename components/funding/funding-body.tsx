'use client';

import { useMemo } from 'react';
import { ON_PAPER } from '@/components/result/print-classes';
import { SampleBanner } from '@/components/result/sample-banner';
import { hardshipOf } from '@/components/steps/hardship';
import { HardshipNote } from '@/components/steps/hardship-note';
import { page } from '@/lib/content/screens/funding';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Profile, Review, SampleId } from '@/lib/review';
import { hasBusiness } from './business/business-form';
import { BusinessSection } from './business/business-section';
import { Contents, type Part } from './contents';
import { CostSection } from './cost/cost-section';
import { openDebts } from './open-debts';
import { PayoffSection } from './payoff/payoff-section';
import { TermsSection } from './terms/terms-section';

type FundingBodyProps = {
  profile: Profile;
  sample: SampleId | null;
  policy: Policy;
  review: Review;
  locale: Locale;
};

/** Help first where it is needed, then debts, costs and cash, each part useful alone. */
export function FundingBody({ profile, sample, policy, review, locale }: FundingBodyProps) {
  const { asOf } = review;
  const owner = useMemo(() => ({ profile, policy, review }), [profile, policy, review]);
  const debts = useMemo(() => openDebts(profile, asOf), [profile, asOf]);
  const hardship = hardshipOf(profile, review);
  const parts: Part[] = [
    ...(hardship === null ? (['payoff', 'terms'] as const) : (['terms', 'payoff'] as const)),
    'cost',
    'business',
    ...(hasBusiness(profile) ? (['mix'] as const) : []),
  ];
  const terms = (
    <TermsSection
      sample={sample}
      profile={profile}
      debts={debts}
      policy={policy}
      review={review}
      locale={locale}
    />
  );
  return (
    <div className={`${ON_PAPER} flex flex-col gap-12 md:gap-16`}>
      {sample && <SampleBanner sample={sample} route="funding" locale={locale} />}
      <div>
        <h1 className="text-page">{page.heading[locale]}</h1>
        <p className="measure mt-3 text-lead">{page.lead[locale]}</p>
        <Contents parts={parts} locale={locale} />
        {hardship !== null && (
          <div className="mt-6">
            <HardshipNote why={hardship} locale={locale} />
          </div>
        )}
      </div>
      {hardship !== null && terms}
      <PayoffSection owner={owner} debts={debts} asOf={asOf} locale={locale} />
      {hardship === null && terms}
      <CostSection debts={debts} asOf={asOf} locale={locale} />
      <BusinessSection profile={profile} review={review} debts={debts} locale={locale} />
    </div>
  );
}
