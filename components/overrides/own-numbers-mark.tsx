'use client';

import Link from 'next/link';
import { anchor } from '@/components/policy/anchor';
import { useRules } from '@/components/policy/use-rules';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { mark as words } from '@/lib/content/screens/overrides';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind } from '@/lib/review';
import { href } from '@/lib/site';
import type { IsoDate } from '@/lib/units/calendar';

type OwnNumbersMarkProps = {
  asOf: IsoDate;
  lender: LenderKind;
  /** Whether the borrower's own record is shown; an invented person goes by the rules as given. */
  own: boolean;
  locale: Locale;
};

/** Says on a page that its answer goes by the borrower's own numbers, and leads to them. */
export function OwnNumbersMark({ asOf, lender, own, locale }: OwnNumbersMarkProps) {
  const ruled = useRules(asOf, lender, own);
  const count = ruled?.policy.overrides?.length ?? 0;
  const refused = (ruled?.refused.length ?? 0) > 0;
  if (count === 0 && !refused) return null;
  return (
    <aside
      aria-label={words.tag[locale]}
      className="mb-8 flex flex-wrap items-center gap-x-6 border-y border-rule py-2"
    >
      <p className="min-w-0 flex-1 basis-64 py-1">
        <Tag tone="watch">{words.tag[locale]}</Tag>{' '}
        {refused ? words.refused[locale] : fill(words.text, locale, { count })}
      </p>
      <Link
        href={`${href(locale, 'policy')}#${anchor(lender, 'own')}`}
        data-screen-only=""
        className="link inline-flex min-h-11 items-center"
      >
        {words.look[locale]}
      </Link>
    </aside>
  );
}
