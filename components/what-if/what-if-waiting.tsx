import { Waiting } from '@/components/shell/waiting';
import { page } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';

/** Holds the place of the levers while what is kept is read. */
export const WhatIfWaiting = ({ locale }: { locale: Locale }) => (
  <Waiting words={{ ...page, waiting: page.heading }} locale={locale} />
);
