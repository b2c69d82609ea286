'use client';

import dynamic from 'next/dynamic';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import { figures } from '@/lib/content/screens/result-reasons';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Profile, Review } from '@/lib/review';
import { ChartGuard } from './chart-guard';
import { heldPlace } from './held-place';

const SignalBars = dynamic(
  () => import('@/components/signals/signal-bars').then((module) => module.SignalBars),
  { ssr: false, loading: heldPlace('min-h-96') },
);
const RepaymentGrid = dynamic(
  () => import('@/components/repayment-grid/repayment-grid').then((module) => module.RepaymentGrid),
  { ssr: false, loading: heldPlace('min-h-80') },
);
const InquiryTimeline = dynamic(
  () => import('@/components/inquiries/inquiry-timeline').then((module) => module.InquiryTimeline),
  { ssr: false, loading: heldPlace('min-h-80') },
);
const DebtByLender = dynamic(
  () => import('@/components/debts/debt-by-lender').then((module) => module.DebtByLender),
  { ssr: false, loading: heldPlace('min-h-80') },
);

type FiguresProps = { profile: Profile; review: Review; policy: Policy; locale: Locale };

/** Every figure that went into the answer, drawn and in tables. */
export function FiguresSection({ profile, review, policy, locale }: FiguresProps) {
  const { asOf } = review;
  return (
    <Section id="figures" ruled title={figures.title[locale]} lead={figures.lead[locale]}>
      <div className="flex flex-col gap-14">
        <div className="grid items-start gap-x-16 gap-y-14 lg:grid-cols-[7fr_5fr]">
          <div className="flex min-w-0 flex-col gap-14">
            <ChartGuard failed={figures.failed[locale]}>
              <RepaymentGrid profile={profile} asOf={asOf} locale={locale} />
            </ChartGuard>
            <ChartGuard failed={figures.failed[locale]}>
              <InquiryTimeline profile={profile} asOf={asOf} locale={locale} />
            </ChartGuard>
          </div>
          <ChartGuard failed={figures.failed[locale]}>
            <DebtByLender profile={profile} locale={locale} />
          </ChartGuard>
        </div>
        <Details summary={figures.signals[locale]} className="border-y border-rule py-1">
          <ChartGuard failed={figures.failed[locale]}>
            <SignalBars review={review} policy={policy} locale={locale} />
          </ChartGuard>
        </Details>
      </div>
    </Section>
  );
}
