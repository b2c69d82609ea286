'use client';

import { EmptyResult } from '@/components/result/empty-result';
import { useShown } from '@/components/result/use-shown';
import type { Locale } from '@/lib/format/locale';
import { WhatIfView } from './what-if-view';
import { WhatIfWaiting } from './what-if-waiting';

/** The levers of the borrower's own figures, of a sample's, or the ways in. */
export function WhatIfPage({ locale }: { locale: Locale }) {
  const shown = useShown();
  if (shown.status === 'waiting') return <WhatIfWaiting locale={locale} />;
  if (shown.status === 'empty') return <EmptyResult route="whatIf" locale={locale} />;
  const { profile, sample, asOf } = shown;
  return (
    <WhatIfView
      key={sample ?? 'own'}
      profile={profile}
      sample={sample}
      asOf={asOf}
      locale={locale}
    />
  );
}
