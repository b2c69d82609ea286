// What would follow, in one sentence made from the two reviews. Pure.

import { fill } from '@/lib/content/fill';
import { LIMIT_RANGE } from '@/lib/content/actions';
import { joinSentences } from '@/components/charts/join-sentences';
import { sentences } from '@/lib/content/screens/what-if';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Review } from '@/lib/review';
import { toFen } from '@/lib/units/fen';

type Kind = 'restored' | 'more' | 'raised' | 'less' | 'points' | 'same' | 'freeze' | 'close';

/** What a review comes to beside today's, in a word. */
export function kindOf(today: Review, then: Review): Kind {
  const { action, limit, currentLimit: old } = then.decision;
  const before = today.decision;
  if (limit === before.limit && action === before.action) {
    return today.scorecard.total === then.scorecard.total ? 'same' : 'points';
  }
  if (action === 'freeze' || action === 'close') return action;
  if (limit < before.limit) return 'less';
  if (limit === before.limit) return 'points';
  if (old === null || before.limit >= old) return 'raised';
  return limit >= old ? 'restored' : 'more';
}

function params(today: Review, then: Review, locale: Locale) {
  const { limit, currentLimit } = then.decision;
  const old = currentLimit ?? toFen(0);
  const money = (fen: number) => formatMoneyShort(toFen(fen), locale);
  return {
    limit: money(limit),
    change: money(Math.abs(limit - today.decision.limit)),
    old: money(old),
    short: money(old - limit),
    from: today.scorecard.total,
    to: then.scorecard.total,
  };
}

/** The one sentence; `moved` tells whether anything was changed at all. */
export function outcomeSentence(
  today: Review,
  then: Review,
  moved: boolean,
  locale: Locale,
): string {
  if (!moved) return sentences.unmoved[locale];
  const later = then.asOf > today.asOf;
  const when = fill(later ? sentences.later : sentences.today, locale, {
    date: formatDate(then.asOf, locale),
  });
  const told = fill(sentences[kindOf(today, then)], locale, params(today, then, locale));
  const { low, high } = then.range;
  const open =
    low < high &&
    fill(LIMIT_RANGE, locale, {
      low: formatMoneyShort(low, locale),
      high: formatMoneyShort(high, locale),
    });
  return joinSentences([when + told, open], locale);
}
