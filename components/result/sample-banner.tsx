import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { borrowers } from '@/lib/content/screens/landing';
import { sample as words } from '@/lib/content/screens/result';
import type { Locale } from '@/lib/format/locale';
import { SAMPLE_IDS, type SampleId } from '@/lib/review';
import { href, type Route } from '@/lib/site';

type SampleProps = {
  sample: SampleId;
  /** The page that shows them. */
  route?: Route;
  locale: Locale;
};

/** The way to the other invented persons. */
export function OtherSamples({ sample, route = 'result', locale }: SampleProps) {
  return (
    <nav aria-label={words.others[locale]} data-screen-only="">
      <ul className="flex flex-wrap gap-x-5">
        {SAMPLE_IDS.filter((id) => id !== sample).map((id) => (
          <li key={id}>
            <Link
              href={`${href(locale, route)}?sample=${id}`}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              {borrowers[id].name[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Says that this is an invented person, and leads to one's own check or to another sample. */
export function SampleBanner({ sample, route = 'result', locale }: SampleProps) {
  return (
    <aside className="flex flex-wrap items-center gap-x-6 border-y border-rule py-1 sm:py-2">
      <p className="flex-1 basis-40 max-sm:text-note">
        <Tag tone="watch">{words.tag[locale]}</Tag>{' '}
        {fill(words.text, locale, { name: borrowers[sample].name[locale] })}
      </p>
      <div className="hidden text-note md:block">
        <OtherSamples sample={sample} route={route} locale={locale} />
      </div>
      <ButtonLink
        tone="quiet"
        href={href(locale, 'check')}
        data-screen-only=""
        className="flex-none"
      >
        {words.own[locale]}
      </ButtonLink>
    </aside>
  );
}
