'use client';

import dynamic from 'next/dynamic';
import { Section } from '@/components/ui/section';
import { figures } from '@/lib/content/screens/result-reasons';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Profile, Review } from '@/lib/review';
import { ChartGuard } from './chart-guard';
import { FoldedSignals } from './folded-signals';
import { heldPlace } from './held-place';
import { KEEP_HEADING } from './print-classes';

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

type FiguresProps = {
  profile: Profile;
  review: Review;
  policy: Policy;
  /** Drawn once everything above it is. */
  ready: boolean;
  locale: Locale;
};

/** Every figure that went into the answer, drawn and in tables. */
export function FiguresSection({ profile, review, policy, ready, locale }: FiguresProps) {
  const { asOf } = review;
  const failed = figures.failed[locale];
  return (
    <Section
      id="figures"
      ruled
      className={KEEP_HEADING}
      title={figures.title[locale]}
      lead={figures.lead[locale]}
    >
      <div className="flex min-h-[60rem] print:min-h-0 print:gap-8 flex-col gap-14">
        {ready && (
          <div className="grid items-start gap-x-16 gap-y-14 lg:grid-cols-[7fr_5fr]">
            <div className="flex min-w-0 flex-col gap-14">
              <ChartGuard failed={failed}>
                <RepaymentGrid profile={profile} asOf={asOf} locale={locale} />
              </ChartGuard>
              <ChartGuard failed={failed}>
                <InquiryTimeline profile={profile} asOf={asOf} locale={locale} />
              </ChartGuard>
            </div>
            <ChartGuard failed={failed}>
              <DebtByLender profile={profile} locale={locale} />
            </ChartGuard>
          </div>
        )}
        <FoldedSignals review={review} policy={policy} locale={locale} />
      </div>
    </Section>
  );
}
