import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { editing, page } from '@/lib/content/screens/result';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Review } from '@/lib/review';
import { AnswerHeading } from './answer-heading';
import type { Headline } from './headline';
import { VerdictText } from './verdict-text';

type AnswerProps = { headline: Headline; review: Review; policy: Policy; locale: Locale };

/** The answer, and the one sentence on what decided it. */
export function Answer({ headline, review, policy, locale }: AnswerProps) {
  return (
    <div>
      <p className="figures flex flex-wrap items-center gap-x-3 text-note text-ink-muted">
        <span>{LENDER_KINDS[policy.lender].label[locale]}</span>
        <span>{fill(page.asOf, locale, { date: formatDate(review.asOf, locale) })}</span>
        <a
          href="#assumptions"
          data-screen-only=""
          className="link inline-flex min-h-11 items-center md:min-h-0"
        >
          {editing.assumptions[locale]}
        </a>
      </p>
      <div className="mt-1">
        <AnswerHeading headline={headline} locale={locale} />
      </div>
      <div className="mt-4">
        <VerdictText review={review} policy={policy} locale={locale} />
      </div>
    </div>
  );
}
