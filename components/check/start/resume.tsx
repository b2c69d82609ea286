'use client';

import Link from 'next/link';
import { formatInstant } from '@/components/data/saved-time';
import { useStore } from '@/components/store/use-store';
import { Heading } from '@/components/ui/heading';
import { fill } from '@/lib/content/fill';
import { resume } from '@/lib/content/screens/check';
import type { Locale } from '@/lib/format/locale';
import { isEmpty } from '@/lib/form/blank';
import { restoreDraft } from '@/lib/form/restore-draft';
import { href, type Route } from '@/lib/site';

type Place = { to: Route; text: string; savedAt: string | undefined };

/** Where the borrower left off, if anything was entered before. */
export function Resume({ locale }: { locale: Locale }) {
  const { draft, quick, savedAt } = useStore();
  const places: Place[] = [];
  if (!isEmpty(quick)) {
    places.push({ to: 'quickCheck', text: resume.quick[locale], savedAt: savedAt.quick });
  }
  if (draft !== null && !isEmpty(restoreDraft(draft))) {
    places.push({ to: 'fullForm', text: resume.full[locale], savedAt: savedAt.draft });
    places.push({ to: 'answers', text: resume.answers[locale], savedAt: undefined });
  }
  if (places.length === 0) return null;
  return (
    <section className="measure mb-12 border-l-4 border-accent py-1 pl-5">
      <Heading level={2} size="title">
        {resume.title[locale]}
      </Heading>
      <ul className="mt-1">
        {places.map(({ to, text, savedAt: at }) => (
          <li key={to} className="flex flex-wrap items-baseline gap-x-4 max-sm:not-last:mb-2">
            <Link href={href(locale, to)} className="link inline-flex min-h-11 items-center">
              {text}
            </Link>
            {at && (
              <span className="figures text-note text-ink-muted max-sm:-mt-2">
                {fill(resume.saved, locale, { time: formatInstant(at, locale) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
