'use client';

import { quick } from '@/lib/content/screens/check-quick';
import type { Locale } from '@/lib/format/locale';
import { WhenRead } from '../when-read';
import { QuickForm } from './quick-form';

/** The two-minute check, once what the device keeps has been read. */
export function QuickCheck({ locale }: { locale: Locale }) {
  return (
    <WhenRead title={quick.title[locale]} lead={quick.description[locale]} locale={locale}>
      {(asOf) => <QuickForm locale={locale} asOf={asOf} />}
    </WhenRead>
  );
}
