import { fill } from '@/lib/content/fill';
import { reasonSentence, reasonTitle } from '@/lib/content/reasons/reason-figures';
import { REASON_KINDS } from '@/lib/content/reasons/reasons';
import { reasons } from '@/lib/content/screens/result-reasons';
import { comparison as words } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import type { Reason, Review } from '@/lib/review';

const MOST = 3;

function weightText({ kind, pointsLost }: Reason, locale: Locale): string {
  if (pointsLost === 0) return REASON_KINDS[kind][locale];
  return fill(kind === 'grade' ? reasons.missing : reasons.points, locale, { points: pointsLost });
}

function Reasons({ title, review, locale }: { title: string; review: Review; locale: Locale }) {
  const most = review.reasons.slice(0, MOST);
  return (
    <div className="min-w-0">
      <h4 className="text-note font-semibold text-ink-muted">{title}</h4>
      {most.length === 0 ? (
        <p className="mt-2">{words.noReason[locale]}</p>
      ) : (
        <ol className="mt-1">
          {most.map((reason) => (
            <li key={reason.code} className="border-t border-rule py-2">
              <span className="font-semibold">{reasonTitle(reason, review.scorecard, locale)}</span>{' '}
              <span className="figures text-note whitespace-nowrap text-ink-muted">
                {weightText(reason, locale)}
              </span>
              <span className="figures block text-note text-ink-muted">
                {reasonSentence(reason, locale)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What decides and what costs most, today and with the changes. */
export function ReasonsPair({
  today,
  then,
  locale,
}: {
  today: Review;
  then: Review;
  locale: Locale;
}) {
  return (
    <div>
      <h3 className="text-title">{words.why[locale]}</h3>
      <div className="mt-2 grid gap-x-8 gap-y-6 sm:grid-cols-2">
        <Reasons title={words.today[locale]} review={today} locale={locale} />
        <Reasons title={words.then[locale]} review={then} locale={locale} />
      </div>
    </div>
  );
}
