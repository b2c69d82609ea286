// What would follow, in one sentence made from the two reviews. Pure.

import { fill } from '@/lib/content/fill';
import { LIMIT_RANGE } from '@/lib/content/actions';
import { joinSentences } from '@/components/charts/join-sentences';
import { EARLIEST, sentences } from '@/lib/content/screens/what-if';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Review } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { Outcome } from './outcome';

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

/** The first day on which all of it can show; `null` where the review is no earlier. */
function earliestOf({ tasks, review }: Outcome): IsoDate | null {
  const last = tasks.reduce<IsoDate>(
    (latest, { showsOn }) => (showsOn > latest ? showsOn : latest),
    review.asOf,
  );
  return last > review.asOf ? last : null;
}

function rangeText({ range: { low, high } }: Review, locale: Locale): string | null {
  if (low === high) return null;
  return fill(LIMIT_RANGE, locale, {
    low: formatMoneyShort(low, locale),
    high: formatMoneyShort(high, locale),
  });
}

/** The one sentence, and with it what leaves it open; `moved` tells whether anything changed. */
export function outcomeSentence(
  today: Review,
  outcome: Outcome,
  moved: boolean,
  locale: Locale,
): string {
  if (!moved) return sentences.unmoved[locale];
  const then = outcome.review;
  const later = then.asOf > today.asOf;
  const when = fill(later ? sentences.later : sentences.today, locale, {
    date: formatDate(then.asOf, locale),
  });
  const told = fill(sentences[kindOf(today, then)], locale, params(today, then, locale));
  const earliest = earliestOf(outcome);
  return joinSentences(
    [
      when + told,
      rangeText(then, locale),
      earliest && fill(EARLIEST, locale, { date: formatDate(earliest, locale) }),
    ],
    locale,
  );
}
