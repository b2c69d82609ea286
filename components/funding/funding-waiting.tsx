import { Waiting } from '@/components/shell/waiting';
import { page } from '@/lib/content/screens/funding';
import type { Locale } from '@/lib/format/locale';

/** Holds the place of the page while the figures are read. */
export const FundingWaiting = ({ locale }: { locale: Locale }) => (
  <Waiting words={{ ...page, description: page.lead }} locale={locale} />
);
