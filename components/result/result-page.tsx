'use client';

import { useGoToHash } from '@/components/shell/use-go-to-hash';
import type { Locale } from '@/lib/format/locale';
import { EmptyResult } from './empty-result';
import { ResultView } from './result-view';
import { ResultWaiting } from './result-waiting';
import { useShown } from './use-shown';

/** The borrower's own result, a sample's where the address names one, or the ways in. */
export function ResultPage({ locale }: { locale: Locale }) {
  const shown = useShown();
  useGoToHash(shown.status === 'shown');
  if (shown.status === 'waiting') return <ResultWaiting locale={locale} />;
  if (shown.status === 'empty') return <EmptyResult locale={locale} />;
  const { profile, sample, asOf } = shown;
  return (
    <ResultView
      key={sample ?? 'own'}
      profile={profile}
      sample={sample}
      asOf={asOf}
      locale={locale}
    />
  );
}
