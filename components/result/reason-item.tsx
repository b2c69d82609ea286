import type { ReactNode } from 'react';
import { Details } from '@/components/ui/details';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { fill } from '@/lib/content/fill';
import { reasonSentence, reasonTitle } from '@/lib/content/reasons/reason-figures';
import { REASON_NOTES, REASONS } from '@/lib/content/reasons/reasons';
import { reasons as words } from '@/lib/content/screens/result-reasons';
import { STEPS } from '@/lib/content/steps/steps';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Reason, Scorecard, Step } from '@/lib/review';
import { BasisNotes, BasisTags } from './basis-tags';
import { MAY_BREAK } from './print-classes';
import { ReasonWeight } from './reason-weight';

type ReasonItemProps = {
  reason: Reason;
  locale: Locale;
  /** The first step that acts on it. */
  step: Step['code'] | null;
  bar?: ReactNode;
  card: Scorecard;
};

function effectText({ limitEffect }: Reason, locale: Locale): string {
  return limitEffect > 0
    ? fill(REASON_NOTES.limitEffect, locale, { amount: formatMoneyShort(limitEffect, locale) })
    : REASON_NOTES.noLimitEffect[locale];
}

function Change({ reason, locale, step }: Omit<ReasonItemProps, 'bar' | 'card'>) {
  const { code, nextChangeOn } = reason;
  const gap = locale === 'en' ? ' ' : '';
  const date = nextChangeOn && formatDate(nextChangeOn, locale);
  return (
    <p className="measure mt-3 text-ink-muted">
      <span className="font-semibold text-ink">{words.change[locale]}</span>{' '}
      {REASONS[code].change[locale]}
      {date && gap + fill(REASON_NOTES.changesOn, locale, { date })}
      {step !== null && (
        <>
          {' '}
          <a href={`#step-${step}`} data-screen-only="" className="link whitespace-nowrap">
            {words.step[locale]}
            <VisuallyHidden>{` (${STEPS[step].title[locale]})`}</VisuallyHidden>
          </a>
        </>
      )}
    </p>
  );
}

/** One reason: the borrower's figure, the edge, what it costs, what would change it, and since when. */
export function ReasonItem({ reason, card, locale, step, bar }: ReasonItemProps) {
  const title = reasonTitle(reason, card, locale);
  return (
    <li className={`${MAY_BREAK} border-t border-rule py-6`}>
      <div className="flex flex-wrap items-start gap-x-4">
        <h3 className="flex-1 basis-36 text-title">{title}</h3>
        <ReasonWeight reason={reason} locale={locale} />
      </div>
      {bar && <div className="mt-2">{bar}</div>}
      <p className="figures mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-2">
        <span>{reasonSentence(reason, locale)}</span>
        <BasisTags reason={reason} locale={locale} />
      </p>
      <Change reason={reason} locale={locale} step={step} />
      <Details offPaper summary={words.basis[locale]} about={title} className="text-note">
        <BasisNotes reason={reason} locale={locale} />
        <p className="measure mt-3">{effectText(reason, locale)}</p>
        <p className="measure mt-1">
          <b>{words.why[locale]}</b> {REASONS[reason.code].why[locale]}
        </p>
      </Details>
    </li>
  );
}
