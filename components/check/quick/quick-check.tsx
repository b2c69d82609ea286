'use client';

import { useStoreValue } from '@/components/store/use-store';
import { useToday } from '@/components/store/use-today';
import { Heading } from '@/components/ui/heading';
import { Loading } from '@/components/ui/loading';
import { resume } from '@/lib/content/screens/check';
import { quick } from '@/lib/content/screens/check-quick';
import type { Locale } from '@/lib/format/locale';
import { QuickForm } from './quick-form';

/** The two-minute check, once what the device keeps has been read. */
export function QuickCheck({ locale }: { locale: Locale }) {
  const ready = useStoreValue((state) => state.status === 'ready');
  const today = useToday();
  if (ready && today !== null) return <QuickForm locale={locale} asOf={today} />;
  return (
    <>
      <Heading level={1}>{quick.title[locale]}</Heading>
      <div className="measure mt-4">
        <Loading label={resume.loading[locale]} lines={5} />
      </div>
    </>
  );
}
