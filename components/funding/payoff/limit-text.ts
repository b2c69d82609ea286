// What the orders mean for the limit, in sentences made from the reviews along them. Pure.

import { joinNames, joinSentences } from '@/components/charts/join-sentences';
import { fill } from '@/lib/content/fill';
import { ORDER_WORDS, payoffWords as words } from '@/lib/content/screens/funding-payoff';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatMonths } from '@/lib/format/number';
import type { PaidOff } from '@/lib/funding';
import { monthOfGoal, type LimitAt, type LimitFirst, type PayoffLimits } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import type { OrderChoice } from './payoff-form';

export type OrderLimits = { order: OrderChoice; limits: LimitAt[] };

/** When a limit is back along one order. */
export function backText(limits: readonly LimitAt[], goal: Fen, locale: Locale): string {
  const month = monthOfGoal(limits, goal);
  if (month === 0) return words.limitToday[locale];
  const on = month === null ? undefined : limits[month]?.on;
  return on ? formatMonth(on, locale) : words.limitNever[locale];
}

type Told = {
  answer: PayoffLimits;
  /** What dearest first comes to, and the limits along it. */
  dearest: PaidOff;
  path: readonly LimitAt[];
  old: Fen | null;
  names: Readonly<Record<string, string>>;
};

function firstText(first: LimitFirst, told: Told, locale: Locale): string {
  const { answer, dearest, path, names } = told;
  const goal = formatMoney(answer.goal);
  const on = formatMonth(first.limits[first.month]?.on ?? first.result.finishedOn, locale);
  const later = (monthOfGoal(path, answer.goal) ?? path.length - 1) - first.month;
  if (later <= 0) return fill(words.limitSame, locale, { goal, on });
  return fill(words.limitSooner, locale, {
    goal,
    on,
    order: fill(words.limitFirstly, locale, {
      names: joinNames(
        first.order.map((id) => names[id] ?? id),
        locale,
      ),
    }),
    months: formatMonths(later, locale),
    cost: formatMoney(toFen(Math.max(0, first.result.interest - dearest.interest))),
  });
}

/** Which order brings the limit back soonest, what that costs, and how sure that is. */
export function limitText(told: Told, locale: Locale): string {
  const { answer, old } = told;
  const { first, goal } = answer;
  if (first === null) return words.limitLate[locale];
  const short = old !== null && goal < old;
  const params = { goal: formatMoney(goal), old: formatMoney(old ?? goal) };
  return joinSentences(
    [
      short && fill(words.limitShort, locale, params),
      first.month === 0 ? fill(words.limitThere, locale, params) : firstText(first, told, locale),
      first.month > 0 && words[first.proved ? 'limitProved' : 'limitTried'][locale],
    ],
    locale,
  );
}

function partText({ order, limits }: OrderLimits, goal: Fen, locale: Locale): string {
  const month = monthOfGoal(limits, goal);
  const on = month === null ? undefined : limits[month]?.on;
  const label = ORDER_WORDS[order].label[locale];
  if (on !== undefined) {
    const params = { order: label, goal: formatMoney(goal), on: formatMonth(on, locale) };
    return fill(words.limitPart, locale, params);
  }
  const most = toFen(Math.max(0, ...limits.map(({ limit }) => limit)));
  return fill(words.limitPartNever, locale, { order: label, most: formatMoney(most) });
}

/** Where each order leads to, for the chart. */
export const limitSentence = (lines: readonly OrderLimits[], goal: Fen, locale: Locale) =>
  fill(words.limitSentence, locale, {
    today: formatMoney(lines[0]?.limits[0]?.limit ?? goal),
    parts: lines.map((line) => partText(line, goal, locale)).join(locale === 'en' ? '; ' : '；'),
  });
