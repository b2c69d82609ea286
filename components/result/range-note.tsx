import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { FACT_GROUPS } from '@/lib/content/facts';
import { fill } from '@/lib/content/fill';
import { range } from '@/lib/content/screens/result';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { openQuestions, type Policy, type Review } from '@/lib/review';
import { href } from '@/lib/site';
import { QUESTION_PLACES } from './question-place';

type RangeNoteProps = {
  review: Review;
  policy: Policy;
  /** The borrower's own record, which can be added to. */
  own: boolean;
  locale: Locale;
};

/** Why the answer is a range, and the one question that narrows it most. */
export function RangeNote({ review, policy, own, locale }: RangeNoteProps) {
  const { low, high } = review.range;
  if (low === high) return null;
  const question = openQuestions(review.facts, policy, review.stance)[0];
  const money = { low: formatMoneyShort(low, locale), high: formatMoneyShort(high, locale) };
  const gap = locale === 'en' ? ' ' : '';
  const limit = formatMoneyShort(review.decision.limit, locale);
  return (
    <Notice tone="watch" title={range.title[locale]}>
      <p>{[fill(range.text, locale, money), fill(range.likely, locale, { limit })].join(gap)}</p>
      {question && question.swing > 0 && (
        <p className="mt-2 flex flex-wrap items-baseline gap-x-3">
          <span>
            {fill(range.question, locale, { name: FACT_GROUPS[question.group].name[locale] })}
          </span>
          {own && (
            <Link
              href={`${href(locale, 'fullForm')}#${QUESTION_PLACES[question.group]}`}
              className="link font-semibold"
            >
              {range.answer[locale]}
            </Link>
          )}
        </p>
      )}
    </Notice>
  );
}
