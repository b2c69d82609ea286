import { Waiting } from '@/components/shell/waiting';
import { page } from '@/lib/content/screens/result';
import type { Locale } from '@/lib/format/locale';

/** Holds the place of the answer while it is worked out. */
export const ResultWaiting = ({ locale }: { locale: Locale }) => (
  <Waiting words={page} locale={locale} />
);
