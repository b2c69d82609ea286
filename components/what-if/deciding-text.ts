import { reasonTitle } from '@/lib/content/reasons/reason-figures';
import type { Locale } from '@/lib/format/locale';
import type { Review } from '@/lib/review';

/** What decides a review, by name; `null` where only points are lost, which decide nothing. */
export function decidingText({ reasons, scorecard }: Review, locale: Locale): string | null {
  const first = reasons[0];
  return !first || first.kind === 'points' ? null : reasonTitle(first, scorecard, locale);
}
