'use client';

import { full } from '@/lib/content/screens/check-full';
import type { Locale } from '@/lib/format/locale';
import { WhenRead } from '../when-read';
import { FullForm } from './full-form';

/** The full form, once what the device keeps has been read. */
export function FullFormPage({ locale }: { locale: Locale }) {
  return (
    <WhenRead title={full.title[locale]} lead={full.description[locale]} locale={locale}>
      {(asOf) => <FullForm locale={locale} asOf={asOf} />}
    </WhenRead>
  );
}
