import Link from 'next/link';
import { Arrow } from '@/components/ui/arrow';
import { page } from '@/lib/content/screens/letters';
import type { Locale } from '@/lib/format/locale';
import type { SampleId } from '@/lib/review';
import { href } from '@/lib/site';

/** From the reasons, or from the plan, to the letters of the same figures. */
export function LettersLink({ sample, locale }: { sample: SampleId | null; locale: Locale }) {
  const query = sample === null ? '' : `?sample=${sample}`;
  return (
    <Link
      href={`${href(locale, 'letters')}${query}`}
      prefetch={false}
      data-screen-only=""
      className="link mt-2 flex min-h-11 w-fit items-center gap-2"
    >
      {page.link[locale]}
      <Arrow className="size-5 flex-none" />
    </Link>
  );
}
