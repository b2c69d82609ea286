import Link from 'next/link';
import { page } from '@/lib/content/screens/funding';
import type { Locale } from '@/lib/format/locale';
import type { SampleId } from '@/lib/review';
import { href } from '@/lib/site';

/** From a step about money to where its figures are worked out, for the same borrower. */
export function FundingLink({ sample, locale }: { sample: SampleId | null; locale: Locale }) {
  const query = sample === null ? '' : `?sample=${sample}`;
  return (
    <Link
      href={`${href(locale, 'funding')}${query}`}
      prefetch={false}
      data-screen-only=""
      className="link inline-flex min-h-11 items-center"
    >
      {page.heading[locale]}
    </Link>
  );
}
