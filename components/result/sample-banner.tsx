import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { borrowers } from '@/lib/content/screens/landing';
import { sample as words } from '@/lib/content/screens/result';
import type { Locale } from '@/lib/format/locale';
import { SAMPLE_IDS, type SampleId } from '@/lib/review';
import { href } from '@/lib/site';

/** Says that this is an invented person, and leads to one's own check or to another sample. */
export function SampleBanner({ sample, locale }: { sample: SampleId; locale: Locale }) {
  return (
    <aside className="flex flex-wrap items-center gap-x-6 gap-y-3 border-y border-rule py-3">
      <p className="flex-1 basis-72">
        <Tag tone="watch">{words.tag[locale]}</Tag>{' '}
        {fill(words.text, locale, { name: borrowers[sample].name[locale] })}
      </p>
      <nav aria-label={words.others[locale]} data-screen-only="" className="text-note">
        <ul className="flex flex-wrap gap-x-4">
          {SAMPLE_IDS.filter((id) => id !== sample).map((id) => (
            <li key={id}>
              <Link
                href={`${href(locale, 'result')}?sample=${id}`}
                prefetch={false}
                className="link inline-flex min-h-11 items-center"
              >
                {borrowers[id].name[locale]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ButtonLink href={href(locale, 'check')} data-screen-only="">
        {words.own[locale]}
      </ButtonLink>
    </aside>
  );
}
