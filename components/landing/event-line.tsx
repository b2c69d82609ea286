import { fill } from '@/lib/content/fill';
import { events } from '@/lib/content/screens/landing';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Profile } from '@/lib/review';
import { toFen } from '@/lib/units/fen';

/** What happened to a limit: in figures, and as what is left of it. Nothing where it is unknown. */
export function EventLine({ profile, locale }: { profile: Profile; locale: Locale }) {
  const event = profile.limitEvent;
  if (!event?.oldLimit) return null;
  const left = event.newLimit ?? toFen(0);
  const width = `${Math.round((left / event.oldLimit) * 100)}%`;
  const params = {
    from: formatMoneyShort(event.oldLimit, locale),
    to: formatMoneyShort(left, locale),
  };
  return (
    <>
      <svg aria-hidden="true" height="8" className="w-full">
        <rect width="100%" height="8" rx="4" className="fill-track" />
        <rect width={width} height="8" rx="4" className="fill-accent-mid" />
      </svg>
      <p className="figures mt-2 text-note font-semibold">
        {fill(events[event.kind], locale, params)}
      </p>
    </>
  );
}
