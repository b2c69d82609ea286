import Link from 'next/link';
import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { page } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind, SampleId } from '@/lib/review';
import { href } from '@/lib/site';

type OpeningProps = { lender: LenderKind; sample: SampleId | null; locale: Locale };

/** What the page is, that it is all hypothetical, and whose rules it goes by. */
export function Opening({ lender, sample, locale }: OpeningProps) {
  const query = sample === null ? '' : `?sample=${sample}`;
  return (
    <div>
      <h1 className="text-page">{page.heading[locale]}</h1>
      <p className="measure mt-3 text-lead">{page.lead[locale]}</p>
      <p className="flex flex-wrap items-center gap-x-4 text-note text-ink-muted">
        <span>{fill(page.rules, locale, { lender: LENDER_KINDS[lender].label[locale] })}</span>
        <Link
          href={`${href(locale, 'result')}${query}#assumptions`}
          prefetch={false}
          data-screen-only=""
          className="link inline-flex min-h-11 items-center"
        >
          {page.assumptions[locale]}
        </Link>
      </p>
    </div>
  );
}
