'use client';

import { WhenRead } from '@/components/check/when-read';
import { importing } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';
import { ImportView } from './import-view';

/** Files a borrower already has, read into the form; once what the device keeps has been read. */
export function ImportPage({ locale }: { locale: Locale }) {
  return (
    <WhenRead title={importing.heading[locale]} lead={importing.lead[locale]} locale={locale}>
      {(asOf) => <ImportView locale={locale} asOf={asOf} />}
    </WhenRead>
  );
}
