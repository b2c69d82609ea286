import type { ReactNode } from 'react';
import { Details } from '@/components/ui/details';
import { fill } from '@/lib/content/fill';
import { reasonSentence } from '@/lib/content/reasons/reason-figures';
import { REASON_KINDS, REASON_NOTES, REASONS } from '@/lib/content/reasons/reasons';
import { reasons as words } from '@/lib/content/screens/result-reasons';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Reason } from '@/lib/review';
import { BasisNotes, BasisTags } from './basis-tags';

type ReasonItemProps = {
  reason: Reason;
  locale: Locale;
  /** Where on the page the step for it stands. */
  stepHref: string | null;
  bar?: ReactNode;
};

/** Points lost, or for what decided without points, what kind of thing it is. */
export function ReasonWeight({ reason, locale }: { reason: Reason; locale: Locale }) {
  const { kind, pointsLost } = reason;
  if (pointsLost === 0) {
    return <span className="text-note text-ink-muted">{REASON_KINDS[kind][locale]}</span>;
  }
  return (
    <span className="figures font-bold whitespace-nowrap text-loss">
      {fill(words.points, locale, { points: pointsLost })}
    </span>
  );
}

function effectText({ limitEffect }: Reason, locale: Locale): string {
  return limitEffect > 0
    ? fill(REASON_NOTES.limitEffect, locale, { amount: formatMoneyShort(limitEffect, locale) })
    : REASON_NOTES.noLimitEffect[locale];
}

/** One reason: the borrower's figure, the edge, what it costs, what would change it, and since when. */
export function ReasonItem({ reason, locale, stepHref, bar }: ReasonItemProps) {
  const text = REASONS[reason.code];
  const { nextChangeOn } = reason;
  return (
    <li className="border-t border-rule py-5">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="text-title">{text.title[locale]}</h3>
        <ReasonWeight reason={reason} locale={locale} />
      </div>
      {bar && <div className="mt-2">{bar}</div>}
      <p className="figures mt-2">
        {reasonSentence(reason, locale)} {effectText(reason, locale)}
      </p>
      <p className="mt-2">
        <BasisTags reason={reason} locale={locale} />
      </p>
      <p className="measure mt-3 text-ink-muted">
        <span className="font-semibold text-ink">{words.change[locale]}</span> {text.change[locale]}{' '}
        {nextChangeOn !== null &&
          fill(REASON_NOTES.changesOn, locale, { date: formatDate(nextChangeOn, locale) })}{' '}
        {stepHref !== null && (
          <a href={stepHref} data-screen-only="" className="link whitespace-nowrap">
            {words.step[locale]}
          </a>
        )}
      </p>
      <Details summary={words.basis[locale]} className="mt-1 text-note">
        <BasisNotes reason={reason} locale={locale} />
        <p className="mt-3 text-note">
          <span className="font-semibold">{words.why[locale]}</span> {text.why[locale]}
        </p>
      </Details>
    </li>
  );
}
