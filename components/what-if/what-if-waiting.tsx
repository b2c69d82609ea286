import { Loading } from '@/components/ui/loading';
import { page } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';

/** Holds the place of the levers while what is kept is read. */
export function WhatIfWaiting({ locale }: { locale: Locale }) {
  return (
    <div className="min-h-[80rem]">
      <h1 className="text-page">{page.heading[locale]}</h1>
      <Loading label={page.loading[locale]} lines={4} />
    </div>
  );
}
