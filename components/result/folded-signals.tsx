'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Details } from '@/components/ui/details';
import { figures } from '@/lib/content/screens/result-reasons';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Review } from '@/lib/review';
import { ChartGuard } from './chart-guard';
import { heldPlace } from './held-place';

const SignalBars = dynamic(
  () => import('@/components/signals/signal-bars').then((module) => module.SignalBars),
  { ssr: false, loading: heldPlace('min-h-96') },
);

type FoldedSignalsProps = { review: Review; policy: Policy; locale: Locale };

/** Every signal against its bands: the longest part of the page, drawn once it is asked for. */
export function FoldedSignals({ review, policy, locale }: FoldedSignalsProps) {
  const [asked, ask] = useState(false);
  return (
    <div data-screen-only={asked ? undefined : ''}>
      <Details
        summary={figures.signals[locale]}
        className="border-y border-rule py-1"
        onToggle={({ currentTarget }) => currentTarget.open && ask(true)}
      >
        {asked && (
          <ChartGuard failed={figures.failed[locale]}>
            <SignalBars review={review} policy={policy} locale={locale} />
          </ChartGuard>
        )}
      </Details>
    </div>
  );
}
