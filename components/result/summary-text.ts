import { urgentLines } from '@/components/today/urgent-lines';
import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { reasonSentence, reasonTitle } from '@/lib/content/reasons/reason-figures';
import { mark } from '@/lib/content/screens/overrides';
import { summary } from '@/lib/content/screens/result-controls';
import { verdicts } from '@/lib/content/screens/result';
import { STEPS } from '@/lib/content/steps/steps';
import { stepSentence } from '@/lib/content/steps/step-figures';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Profile, Review, Step } from '@/lib/review';
import { headlineOf } from './headline';
import { headlineText } from './headline-text';

type Told = {
  profile: Profile;
  review: Review;
  step: Step | null;
  sample: boolean;
  locale: Locale;
};

/** The result in a few lines of plain text, to be pasted elsewhere. */
export function summaryText({ profile, review, step, sample, locale }: Told): string {
  const { currentLimit } = review.decision;
  const told = review.policy.overrides?.length ?? 0;
  const lines = [
    fill(summary.title, locale, {
      lender: LENDER_KINDS[review.policy.lender].label[locale],
      date: formatDate(review.asOf, locale),
    }),
    ...(sample ? [summary.sample[locale]] : []),
    ...(told > 0 ? [fill(mark.summary, locale, { count: told })] : []),
    '',
    headlineText(headlineOf(review, profile.limitEvent), locale),
    ...(currentLimit === null
      ? []
      : [fill(verdicts.before, locale, { before: formatMoneyShort(currentLimit, locale) })]),
    '',
    ...urgentLines(profile, review.asOf, locale),
    '',
    summary.reasons[locale],
    ...review.reasons
      .filter(({ headline }) => headline)
      .map((reason, index) =>
        fill(summary.reason, locale, {
          number: index + 1,
          title: reasonTitle(reason, review.scorecard, locale),
          sentence: reasonSentence(reason, locale),
        }),
      ),
    ...(step
      ? [
          '',
          fill(summary.next, locale, { title: STEPS[step.code].title[locale] }),
          stepSentence(step, locale) ?? STEPS[step.code].why[locale],
        ]
      : []),
    '',
    summary.close[locale],
  ];
  return lines.join('\n');
}
