'use client';

import dynamic from 'next/dynamic';
import { figures } from '@/lib/content/screens/result-reasons';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Review } from '@/lib/review';
import { ChartGuard } from './chart-guard';
import { heldPlace } from './held-place';

const ScoreBar = dynamic(
  () => import('@/components/signals/score-bar').then((module) => module.ScoreBar),
  { ssr: false, loading: heldPlace('min-h-56') },
);
const LimitWaterfall = dynamic(
  () => import('@/components/waterfall/limit-waterfall').then((module) => module.LimitWaterfall),
  { ssr: false, loading: heldPlace('min-h-[32rem]') },
);

type WorkedOutProps = { review: Review; policy: Policy; locale: Locale };

/** The total on its scale, and how the limit follows from it. */
export function WorkedOut({ review, policy, locale }: WorkedOutProps) {
  return (
    <div className="flex flex-col gap-12">
      <ChartGuard failed={figures.failed[locale]}>
        <LimitWaterfall review={review} policy={policy} locale={locale} />
      </ChartGuard>
      <ChartGuard failed={figures.failed[locale]}>
        <ScoreBar review={review} policy={policy} locale={locale} />
      </ChartGuard>
    </div>
  );
}
