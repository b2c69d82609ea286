import Link from 'next/link';
import { BASIS_ORDER } from '@/components/policy/named-sources';
import { Arrow } from '@/components/ui/arrow';
import { Tag } from '@/components/ui/tag';
import { basis as words } from '@/lib/content/screens/method-screen';
import { BASES } from '@/lib/content/sources/sources';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';

/** The four tags that stand beside numbers, and the way to all of them. */
export function BasisList({ locale }: { locale: Locale }) {
  return (
    <>
      <dl>
        {BASIS_ORDER.map((basis) => (
          <div
            key={basis}
            className="grid gap-x-10 gap-y-1 border-t border-rule py-3 sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt>
              <Tag>{BASES[basis].tag[locale]}</Tag>
            </dt>
            <dd>{BASES[basis].meaning[locale]}</dd>
          </div>
        ))}
      </dl>
      <Link
        href={href(locale, 'policy')}
        className="mt-4 inline-flex min-h-11 items-center gap-2 font-semibold text-accent underline-offset-4 hover:underline"
      >
        {words.link[locale]}
        <Arrow />
      </Link>
    </>
  );
}
