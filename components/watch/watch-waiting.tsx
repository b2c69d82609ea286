import { Loading } from '@/components/ui/loading';
import { page as words } from '@/lib/content/screens/watch';
import type { Locale } from '@/lib/format/locale';
import { WatchHeading } from './watch-heading';

/** The page until the day and the borrower's figures are known. */
export function WatchWaiting({ locale }: { locale: Locale }) {
  return (
    <>
      <WatchHeading locale={locale} />
      <div className="measure mt-10">
        <Loading label={words.loading[locale]} lines={6} />
      </div>
    </>
  );
}
