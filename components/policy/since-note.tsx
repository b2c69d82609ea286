import { fill } from '@/lib/content/fill';
import { entry } from '@/lib/content/screens/policy-parts';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';

/** From which day a rule holds as it stands. */
export function SinceNote({ since, locale }: { since: IsoDate; locale: Locale }) {
  return (
    <p className="figures">{fill(entry.since, locale, { date: formatDate(since, locale) })}</p>
  );
}
