// What the pay-off orders come to, in sentences made from their figures.

import { joinNames, joinSentences } from '@/components/charts/join-sentences';
import { fill } from '@/lib/content/fill';
import { ORDER_WORDS, payoffWords as words } from '@/lib/content/screens/funding-payoff';
import { formatDate, formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { PaidOff } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { PayoffAsked } from './read-payoff';
import type { Compared } from './payoff-view';

const paidOf = (compared: readonly Compared[], order: Compared['order']): PaidOff | null => {
  const found = compared.find((each) => each.order === order)?.result;
  return found?.kind === 'paid' ? found : null;
};

function savingText(compared: readonly Compared[], locale: Locale): string | null {
  const dearest = paidOf(compared, 'avalanche');
  const smallest = paidOf(compared, 'snowball');
  const on = smallest?.closed[0]?.on;
  if (!dearest || !smallest || on === undefined) return null;
  const saved = toFen(smallest.interest - dearest.interest);
  if (saved <= 0) return words.sameInterest[locale];
  return fill(words.saves, locale, {
    amount: formatMoney(saved),
    on: formatDate(on, locale),
  });
}

/** First what is wrong with the money, then what one order has over another. */
export function payoffText(
  compared: readonly Compared[],
  { options }: PayoffAsked,
  names: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  const stuck = compared.flatMap(({ result }) => (result.kind === 'never' ? result.debts : []));
  const never = [...new Set(stuck)].map((id) => names[id] ?? id);
  return joinSentences(
    [
      options.extra < 0 &&
        fill(words.missedText, locale, { amount: formatMoney(toFen(-options.extra)) }),
      never.length > 0 && fill(words.neverText, locale, { names: joinNames(never, locale) }),
      savingText(compared, locale),
    ],
    locale,
  );
}

/** When each order ends. */
export function chartSentence(
  paid: readonly { order: Compared['order']; result: PaidOff }[],
  asOf: IsoDate,
  locale: Locale,
): string {
  const parts = paid.map(({ order, result }) =>
    fill(words.chartPart, locale, {
      order: ORDER_WORDS[order].label[locale],
      finish: formatMonth(result.finishedOn, locale),
    }),
  );
  return fill(words.chartSentence, locale, {
    from: formatDate(asOf, locale),
    parts: parts.join(locale === 'en' ? '; ' : '；'),
  });
}

/** What is owed, in all. */
export const owedText = ({ debts }: PayoffAsked, locale: Locale) =>
  fill(words.owedText, locale, {
    count: debts.length,
    owed: formatMoney(toFen(debts.reduce((sum, { balance }) => sum + balance, 0))),
    minimum: formatMoney(toFen(debts.reduce((sum, { minimum }) => sum + minimum, 0))),
  });
