import Link from 'next/link';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { borrowers } from '@/lib/content/screens/landing';
import { own as words } from '@/lib/content/screens/policy';
import { sample as sampleWords } from '@/lib/content/screens/result';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind } from '@/lib/review';
import { href } from '@/lib/site';
import type { Own } from './own-figures';

type OwnNoteProps = { own: Own | null | undefined; shown: LenderKind; locale: Locale };

function Marked({ own, shown, locale }: OwnNoteProps & { own: Own }) {
  const { sample, lender, asOf } = own;
  return (
    <p>
      {sample === null ? (
        fill(words.marked, locale, { date: formatDate(asOf, locale) })
      ) : (
        <>
          <Tag tone="watch">{sampleWords.tag[locale]}</Tag>{' '}
          {fill(words.sampleMarked, locale, { name: borrowers[sample].name[locale] })}
        </>
      )}
      {lender !== shown && (
        <>
          {locale === 'en' ? ' ' : ''}
          {fill(words.elsewhere, locale, { lender: LENDER_KINDS[lender].label[locale] })}
        </>
      )}
    </p>
  );
}

/** Whose figures are marked in the tables, or how one's own come to be. */
export function OwnNote({ own, shown, locale }: OwnNoteProps) {
  return (
    <div
      data-screen-only={own ? undefined : ''}
      className="mt-6 min-h-11 border-l-4 border-accent pl-4 [@media(scripting:none)]:hidden"
    >
      {own ? (
        <Marked own={own} shown={shown} locale={locale} />
      ) : (
        <p>
          {words.none[locale]}
          {locale === 'en' ? ' ' : ''}
          <Link href={href(locale, 'check')} className="link">
            {words.check[locale]}
          </Link>
          {locale === 'en' ? ' · ' : '，'}
          <a href="?sample=stretched" className="link">
            {words.sample[locale]}
          </a>
        </p>
      )}
    </div>
  );
}
