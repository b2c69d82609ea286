'use client';

import { EmptyResult } from '@/components/result/empty-result';
import { useShown } from '@/components/result/use-shown';
import type { Locale } from '@/lib/format/locale';
import { PlanView } from './plan-view';
import { PlanWaiting } from './plan-waiting';

/** The plan for the borrower's own figures or a sample's, or the ways in. */
export function PlanPage({ locale }: { locale: Locale }) {
  const shown = useShown();
  if (shown.status === 'waiting') return <PlanWaiting locale={locale} />;
  if (shown.status === 'empty') return <EmptyResult route="plan" locale={locale} />;
  const { profile, sample, asOf } = shown;
  return (
    <PlanView key={sample ?? 'own'} profile={profile} sample={sample} asOf={asOf} locale={locale} />
  );
}
