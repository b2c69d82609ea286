import { reasonTitle } from '@/lib/content/reasons/reason-figures';
import { answer } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import type { Review } from '@/lib/review';

/** What decides a review, by name; points alone decide nothing. */
export function decidingText({ reasons, scorecard }: Review, locale: Locale): string {
  const first = reasons[0];
  return !first || first.kind === 'points'
    ? answer.free[locale]
    : reasonTitle(first, scorecard, locale);
}
