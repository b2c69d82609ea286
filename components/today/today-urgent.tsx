import { today } from '@/lib/content/screens/today';
import type { Locale } from '@/lib/format/locale';
import type { Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { Amounts } from './amounts';
import { urgentLines } from './urgent-lines';

type TodayUrgentProps = { profile: Profile; asOf: IsoDate; locale: Locale };

/** The two things to know before anything else, and the way to the rest. */
export function TodayUrgent({ profile, asOf, locale }: TodayUrgentProps) {
  const lines = urgentLines(profile, asOf, locale);
  return (
    <section aria-labelledby="urgent-title" className="border-t-2 border-ink pt-3">
      <h2 id="urgent-title" className="text-body">
        {today.urgent[locale]}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line} className="figures border-b border-rule py-3">
            <Amounts text={line} />
          </li>
        ))}
      </ul>
      <a href="#today" data-screen-only="" className="link inline-flex min-h-11 items-center">
        {today.all[locale]}
      </a>
    </section>
  );
}
