import Link from 'next/link';
import { classes } from '@/components/ui/classes';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { borrowers } from '@/lib/content/screens/landing';
import { own as words } from '@/lib/content/screens/policy';
import { sample as sampleWords } from '@/lib/content/screens/result';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind, Review } from '@/lib/review';
import { href } from '@/lib/site';
import type { Own } from './own-figures';

type OwnNoteProps = {
  own: Own | null | undefined;
  /** The figures held against the rules shown. */
  review: Review | null;
  shown: LenderKind;
  locale: Locale;
};

function totalText({ scorecard }: Review, locale: Locale): string {
  const total = formatNumber(scorecard.total);
  return fill(words.total, locale, { total, best: formatNumber(scorecard.best) });
}

function Marked({ own, review, shown, locale }: OwnNoteProps & { own: Own }) {
  const { sample, lender, asOf } = own;
  const gap = locale === 'en' ? ' ' : '';
  return (
    <p className="[grid-area:1/1]">
      {sample === null ? (
        fill(words.marked, locale, { date: formatDate(asOf, locale) })
      ) : (
        <>
          <Tag tone="watch">{sampleWords.tag[locale]}</Tag>{' '}
          {fill(words.sampleMarked, locale, { name: borrowers[sample].name[locale] })}
        </>
      )}
      {review && (
        <>
          {gap}
          <b className="figures">{totalText(review, locale)}</b>
        </>
      )}
      {lender !== shown &&
        gap + fill(words.elsewhere, locale, { lender: LENDER_KINDS[lender].label[locale] })}
    </p>
  );
}

/**
 * Whose figures are marked in the tables, or how one's own come to be. The second keeps the place
 * of the first, so that nothing moves when figures arrive.
 */
export function OwnNote({ own, review, shown, locale }: OwnNoteProps) {
  const there = Boolean(own);
  return (
    <div
      data-screen-only={there ? undefined : ''}
      className="mt-6 grid min-h-11 border-l-4 border-accent pl-4 [@media(scripting:none)]:hidden"
    >
      <p className={classes('[grid-area:1/1]', there && 'invisible print:hidden')}>
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
      {own && <Marked own={own} review={review} shown={shown} locale={locale} />}
    </div>
  );
}
