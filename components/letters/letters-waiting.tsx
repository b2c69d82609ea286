import { Waiting } from '@/components/shell/waiting';
import { page } from '@/lib/content/screens/letters';
import type { Locale } from '@/lib/format/locale';

/** Holds the place of the letters while the figures are read. */
export const LettersWaiting = ({ locale }: { locale: Locale }) => (
  <Waiting words={page} locale={locale} />
);
