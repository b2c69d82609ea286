'use client';

import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { useStore } from '@/components/store/use-store';
import { useToday } from '@/components/store/use-today';
import type { Locale } from '@/lib/format/locale';
import { SAMPLE_IDS, sampleProfiles, type SampleId } from '@/lib/review';
import { EmptyResult } from './empty-result';
import { ResultView } from './result-view';
import { ResultWaiting } from './result-waiting';

const isSample = (text: string | null): text is SampleId =>
  SAMPLE_IDS.some((sample) => sample === text);

/** The borrower's own result, a sample's where the address names one, or the ways in. */
export function ResultPage({ locale }: { locale: Locale }) {
  const named = useSearchParams().get('sample');
  const sample = isSample(named) ? named : null;
  const today = useToday();
  const { status, profile } = useStore();
  const shown = useMemo(
    () => (sample !== null && today !== null ? sampleProfiles[sample](today) : profile),
    [sample, today, profile],
  );
  if (today === null || (sample === null && status === 'loading')) {
    return <ResultWaiting locale={locale} />;
  }
  if (shown === null) return <EmptyResult locale={locale} />;
  return (
    <ResultView
      key={sample ?? 'own'}
      profile={shown}
      sample={sample}
      asOf={today}
      locale={locale}
    />
  );
}
