import Link from 'next/link';
import { Arrow } from '@/components/ui/arrow';
import { Section } from '@/components/ui/section';
import { borrowers, samples } from '@/lib/content/screens/landing';
import type { Locale } from '@/lib/format/locale';
import { SAMPLE_IDS, sampleProfiles, type SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { href } from '@/lib/site';
import { EventLine } from './event-line';

/** A sample's limits are the same on every day; only its dates move. */
const ANY_DAY: IsoDate = '2026-11-23';

function Sample({ id, locale }: { id: SampleId; locale: Locale }) {
  return (
    <li className="group relative flex flex-col gap-3 border-t-2 border-ink pt-4 pb-2 hover:border-accent">
      <h3 className="text-title">
        <Link
          href={`${href(locale, 'result')}?sample=${id}`}
          prefetch={false}
          className="text-ink no-underline after:absolute after:inset-0 group-hover:text-accent"
        >
          {borrowers[id].name[locale]}
        </Link>
      </h3>
      <div>
        <EventLine profile={sampleProfiles[id](ANY_DAY)} locale={locale} />
      </div>
      <p className="text-ink-muted">{borrowers[id].text[locale]}</p>
      <p
        aria-hidden="true"
        className="mt-auto flex items-center gap-2 font-semibold text-accent underline-offset-4 group-hover:underline"
      >
        {samples.open[locale]}
        <Arrow />
      </p>
    </li>
  );
}

/** Four invented borrowers, each a whole result to look around in. */
export function Samples({ locale }: { locale: Locale }) {
  return (
    <Section id="samples" title={samples.title[locale]} lead={samples.lead[locale]}>
      <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
        {SAMPLE_IDS.map((id) => (
          <Sample key={id} id={id} locale={locale} />
        ))}
      </ul>
    </Section>
  );
}
