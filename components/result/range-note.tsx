import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { FACT_GROUPS } from '@/lib/content/facts';
import { fill } from '@/lib/content/fill';
import { range } from '@/lib/content/screens/result';
import type { Locale } from '@/lib/format/locale';
import type { OpenQuestion } from '@/lib/review';
import { href } from '@/lib/site';
import { QUESTION_PLACES } from './question-place';

type RangeNoteProps = {
  question: OpenQuestion | null;
  /** The borrower's own record, which can be added to. */
  own: boolean;
  locale: Locale;
};

/** Why the answer is a range, and the one question that narrows it most. */
export function RangeNote({ question, own, locale }: RangeNoteProps) {
  return (
    <Notice tone="watch" title={range.title[locale]}>
      <p>{range.text[locale]}</p>
      {question && (
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
