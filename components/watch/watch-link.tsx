import Link from 'next/link';
import { link as words } from '@/lib/content/screens/watch';
import type { Locale } from '@/lib/format/locale';
import type { SampleId } from '@/lib/review';
import { href } from '@/lib/site';

/** From a page about the borrower to the rules that move limits, for the same borrower. */
export function WatchLink({ sample, locale }: { sample: SampleId | null; locale: Locale }) {
  return (
    <p data-screen-only="">
      <Link
        href={`${href(locale, 'watch')}${sample === null ? '' : `?sample=${sample}`}`}
        className="link inline-flex min-h-11 items-center"
      >
        {words.text[locale]}
      </Link>
    </p>
  );
}
