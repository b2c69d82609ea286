import { fill } from '@/lib/content/fill';
import { reasonSentence, reasonTitle } from '@/lib/content/reasons/reason-figures';
import { REASON_KINDS } from '@/lib/content/reasons/reasons';
import { reasons as words } from '@/lib/content/screens/result-reasons';
import { comparison } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import type { Reason, Review } from '@/lib/review';

type TopReasonsProps = {
  review: Review;
  /** With each reason's own figure. */
  full?: boolean;
  locale: Locale;
};

const MOST = 3;

function weightText({ kind, pointsLost }: Reason, locale: Locale): string {
  if (pointsLost === 0) return REASON_KINDS[kind][locale];
  return fill(kind === 'grade' ? words.missing : words.points, locale, { points: pointsLost });
}

/** What decides and then what costs most, three at most. */
export function TopReasons({ review, full = false, locale }: TopReasonsProps) {
  const most = review.reasons.slice(0, MOST);
  if (most.length === 0) return <p>{comparison.noReason[locale]}</p>;
  return (
    <ol className="border-b border-rule">
      {most.map((reason) => (
        <li key={reason.code} className="border-t border-rule py-2">
          <span className="flex items-baseline justify-between gap-4">
            <span className="font-semibold">{reasonTitle(reason, review.scorecard, locale)}</span>
            <span className="figures flex-none text-note text-ink-muted">
              {weightText(reason, locale)}
            </span>
          </span>
          {full && (
            <span className="figures block text-note text-ink-muted">
              {reasonSentence(reason, locale)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
