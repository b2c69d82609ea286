import Link from 'next/link';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { editing, page } from '@/lib/content/screens/result';
import { CLIMATES, PROGRAMMES } from '@/lib/content/stance';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { NEUTRAL_STANCE, type Policy, type Review } from '@/lib/review';
import { href } from '@/lib/site';
import { AnswerHeading } from './answer-heading';
import type { Headline } from './headline';
import { VerdictText } from './verdict-text';

type AnswerProps = {
  headline: Headline;
  review: Review;
  policy: Policy;
  own: boolean;
  locale: Locale;
};

/** What is assumed of the lender besides the usual, each in a word. */
function assumed({ stance }: Review, locale: Locale): string[] {
  const { climate, programme } = stance;
  return [
    ...(climate === NEUTRAL_STANCE.climate ? [] : [CLIMATES[climate].label[locale]]),
    ...(programme === NEUTRAL_STANCE.programme ? [] : [PROGRAMMES[programme].label[locale]]),
  ].map((label) => fill(editing.assumed, locale, { label }));
}

/** The answer, and the one sentence on what decided it. */
export function Answer({ headline, review, policy, own, locale }: AnswerProps) {
  return (
    <div>
      <p className="figures flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink-muted">
        <a href="#assumptions" className="link inline-flex min-h-11 items-center">
          {LENDER_KINDS[policy.lender].label[locale]}
          <span className="sr-only">{editing.assumptions[locale]}</span>
        </a>
        <span>{fill(page.asOf, locale, { date: formatDate(review.asOf, locale) })}</span>
        {own && (
          <Link
            href={href(locale, 'answers')}
            data-screen-only=""
            className="link inline-flex min-h-11 items-center"
          >
            {editing.edit[locale]}
          </Link>
        )}
        {assumed(review, locale).map((text) => (
          <Tag key={text} tone="watch">
            {text}
          </Tag>
        ))}
      </p>
      <AnswerHeading headline={headline} locale={locale} />
      <div className="mt-4">
        <VerdictText
          review={review}
          policy={policy}
          noCut={headline.code === 'noCutHold' || headline.code === 'noCutIncrease'}
          locale={locale}
        />
      </div>
    </div>
  );
}
