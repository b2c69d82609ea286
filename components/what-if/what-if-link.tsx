import Link from 'next/link';
import { Arrow } from '@/components/ui/arrow';
import { page } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import type { SampleId } from '@/lib/review';
import { href } from '@/lib/site';

/** From a result to the levers of the same figures. */
export function WhatIfLink({ sample, locale }: { sample: SampleId | null; locale: Locale }) {
  const query = sample === null ? '' : `?sample=${sample}`;
  return (
    <Link
      href={`${href(locale, 'whatIf')}${query}`}
      prefetch={false}
      data-screen-only=""
      className="link mt-4 inline-flex min-h-11 items-center gap-2 font-semibold"
    >
      {page.link[locale]}
      <Arrow />
    </Link>
  );
}
