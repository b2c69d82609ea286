import { Waiting } from '@/components/shell/waiting';
import { page } from '@/lib/content/screens/plan';
import type { Locale } from '@/lib/format/locale';

/** Holds the place of the plan while the figures are read. */
export const PlanWaiting = ({ locale }: { locale: Locale }) => (
  <Waiting words={page} locale={locale} />
);
