import { fill } from '@/lib/content/fill';
import { answer } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Review } from '@/lib/review';

/** The limit of a review, as a range where unknown facts leave it open. */
export function limitText({ decision, range }: Review, locale: Locale): string {
  const { low, high } = range;
  if (low === high) return formatMoneyShort(decision.limit, locale);
  return fill(answer.range, locale, {
    low: formatMoneyShort(low, locale),
    high: formatMoneyShort(high, locale),
  });
}
