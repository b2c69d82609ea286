import { Heading } from '@/components/ui/heading';
import { page as words } from '@/lib/content/screens/watch';
import type { Locale } from '@/lib/format/locale';

/** What the page is about, the same before and after the figures are read. */
export function WatchHeading({ locale }: { locale: Locale }) {
  return (
    <>
      <Heading level={1}>{words.heading[locale]}</Heading>
      <p className="measure mt-4 text-lead">{words.lead[locale]}</p>
    </>
  );
}
