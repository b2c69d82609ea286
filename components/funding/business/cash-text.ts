// How long cash lasts, in sentences made from the view.

import { fill } from '@/lib/content/fill';
import { businessWords as words } from '@/lib/content/screens/funding-business';
import type { Words } from '@/lib/content/words';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatDays, formatMultiple } from '@/lib/format/number';
import type { CashFacts, CashView } from '@/lib/funding';

/** One view in one sentence. */
export function viewSentence(scene: Words, view: CashView, locale: Locale): string {
  const { runwayDays, firstNegativeOn, gap } = view;
  const params = { scene: scene[locale], gap: formatMoney(gap) };
  if (runwayDays === null || firstNegativeOn === null) {
    return fill(gap > 0 ? words.belowFloor : words.lasts, locale, params);
  }
  return fill(words.runsOut, locale, {
    ...params,
    days: formatDays(runwayDays, locale),
    on: formatDate(firstNegativeOn, locale),
  });
}

/** For how long cash lasts; `null` is beyond the twelve months. */
export const lastsText = (days: number | null, locale: Locale) =>
  days === null ? words.wholeYear[locale] : formatDays(days, locale);

/** The figures of a view, in the order of `FIGURES`. */
export const FIGURES = ['runway', 'firstWeek', 'gap13', 'gap', 'dscr'] as const;

export function viewFigures(view: CashView, locale: Locale): string[] {
  const { runwayDays, firstNegativeWeek, gapWithin13Weeks, gap, dscr } = view;
  return [
    lastsText(runwayDays, locale),
    firstNegativeWeek === null
      ? words.noWeek[locale]
      : fill(words.week, locale, { week: firstNegativeWeek }),
    formatMoney(gapWithin13Weeks),
    formatMoney(gap),
    dscr === null ? words.noDebt[locale] : formatMultiple(dscr, locale),
  ];
}

/** What the view counts with, in a few words. */
export const inputsText = ({ cash, monthlySales }: CashFacts, locale: Locale) =>
  fill(words.inputsText, locale, { cash: formatMoney(cash), sales: formatMoney(monthlySales) });
