import Link from 'next/link';
import { Arrow } from '@/components/ui/arrow';
import { doorsLink } from '@/lib/content/screens/doors';
import type { Locale } from '@/lib/format/locale';
import type { SampleId } from '@/lib/review';
import { href } from '@/lib/site';

/** From a plan to the doors of the same figures. */
export function DoorsLink({ sample, locale }: { sample: SampleId | null; locale: Locale }) {
  const query = sample === null ? '' : `?sample=${sample}`;
  return (
    <Link
      href={`${href(locale, 'doors')}${query}`}
      prefetch={false}
      data-screen-only=""
      className="link mt-2 inline-flex min-h-11 items-center gap-2"
    >
      {doorsLink[locale]}
      <Arrow />
    </Link>
  );
}
