import { Waiting } from '@/components/shell/waiting';
import { page } from '@/lib/content/screens/doors';
import type { Locale } from '@/lib/format/locale';

/** Holds the place of the page while the figures are read. */
export const DoorsWaiting = ({ locale }: { locale: Locale }) => (
  <Waiting words={page} locale={locale} />
);
