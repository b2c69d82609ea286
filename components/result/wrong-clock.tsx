import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/content/fill';
import { page } from '@/lib/content/screens/result';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';

/** The device's day lies before the first rules: nothing can be worked out until it is set. */
export function WrongClock({ asOf, locale }: { asOf: IsoDate; locale: Locale }) {
  return (
    <>
      <h1 className="text-page">{page.waiting[locale]}</h1>
      <Notice tone="watch" className="mt-6">
        {fill(page.clock, locale, { date: formatDate(asOf, locale) })}
      </Notice>
    </>
  );
}
