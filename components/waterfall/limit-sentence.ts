import { joinSentences } from '@/components/charts/join-sentences';
import { LIMIT_RANGE } from '@/lib/content/actions';
import { fill } from '@/lib/content/fill';
import { binding, bindingPlain, noTerm, outcomes } from '@/lib/content/screens/charts-limit';
import { TERMS } from '@/lib/content/terms';
import type { Locale } from '@/lib/format/locale';
import { formatMoney, formatMoneyShort } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import type { Policy, Review } from '@/lib/review';
import { toFen } from '@/lib/units/fen';
import { formulaText } from './formula-text';
import { outcomeOf } from './outcome';
import type { TermRow } from './term-rows';

function bindingSentence(row: TermRow, locale: Locale): string {
  const formula = formulaText(row.formula, locale);
  const amount = formatMoney(row.amount);
  const words = formula === amount || row.amount === 0 ? bindingPlain : binding;
  return fill(words, locale, { term: TERMS[row.id].name[locale], formula, amount });
}

/** Which term binds, what it is made of, and what follows for the line. */
export function limitSentence(
  rows: readonly TermRow[],
  review: Review,
  policy: Policy,
  locale: Locale,
): string {
  const row = rows.find(({ binding: binds }) => binds);
  const { currentLimit, limit } = review.decision;
  const { holdFrom, decreaseAtLeast } = policy.movement;
  const follows = fill(outcomes[outcomeOf(review, policy)], locale, {
    current: formatMoney(currentLimit ?? toFen(0)),
    limit: formatMoney(limit),
    share: formatPercent(holdFrom, locale),
    least: formatPercent(decreaseAtLeast, locale),
  });
  const binds = row ? bindingSentence(row, locale) : noTerm[locale];
  const { low, high } = review.range;
  const open =
    low < high &&
    fill(LIMIT_RANGE, locale, {
      low: formatMoneyShort(low, locale),
      high: formatMoneyShort(high, locale),
    });
  return joinSentences([binds, follows, open], locale);
}
