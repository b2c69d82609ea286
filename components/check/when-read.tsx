'use client';

import type { ReactNode } from 'react';
import { useStoreValue } from '@/components/store/use-store';
import { useToday } from '@/components/store/use-today';
import { Heading } from '@/components/ui/heading';
import { Loading } from '@/components/ui/loading';
import { resume } from '@/lib/content/screens/check';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';

type WhenReadProps = {
  title: string;
  /** What the page is for, said until it shows. */
  lead: string;
  locale: Locale;
  children: (asOf: IsoDate) => ReactNode;
};

/** A page that needs what the device keeps and the day it is; until then its heading and what it is for. */
export function WhenRead({ title, lead, locale, children }: WhenReadProps) {
  const ready = useStoreValue((state) => state.status === 'ready');
  const today = useToday();
  if (ready && today !== null) return children(today);
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <p className="measure mt-4 text-lead text-ink-muted">{lead}</p>
      <div className="measure mt-4">
        <Loading label={resume.loading[locale]} lines={5} />
      </div>
    </>
  );
}
