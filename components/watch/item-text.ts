// One rule of the watch in words: its dates, where it stands, and what it means for the borrower.

import { joinNames } from '@/components/charts/join-sentences';
import { fill } from '@/lib/content/fill';
import { item as words, stated, STANDING_WORDS } from '@/lib/content/screens/watch';
import { WATCH_WORDS } from '@/lib/content/watch/rules';
import type { Words } from '@/lib/content/words';
import { formatDate, formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatRate } from '@/lib/format/percent';
import { isIsoDate, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import { fourTimesLpr, type RatesInUse } from '@/lib/watch/rates';
import type { WatchItem } from '@/lib/watch/watch';

const dayOrMonth = (from: IsoDate | IsoMonth, locale: Locale) =>
  isIsoDate(from) ? formatDate(from, locale) : formatMonth(from, locale);

/** From when to when, and how many days are left. */
export function datesText({ from, until, daysLeft, standing }: WatchItem, locale: Locale): string {
  if (standing === 'draft') return words.asDraft[locale];
  if (from === null) return words.undated[locale];
  const start = dayOrMonth(from, locale);
  const dates =
    until === null
      ? fill(words.fromOn, locale, { from: start })
      : fill(words.between, locale, { from: start, until: formatDate(until, locale) });
  return daysLeft === null ? dates : `${dates} · ${fill(words.left, locale, { days: daysLeft })}`;
}

/** Where a rule stands: what was seen in force, or only read in its own document. */
function standingWords({ standing, confirmedBy, confirmedOn }: WatchItem): Words {
  if (standing !== 'check' || confirmedBy === 'seen') return STANDING_WORDS[standing];
  return confirmedOn === null ? stated.undated : stated.dated;
}

export const standingText = (item: WatchItem, locale: Locale) =>
  fill(standingWords(item), locale, {
    confirmed: item.confirmedOn === null ? '' : dayOrMonth(item.confirmedOn, locale),
    from: item.from === null ? '' : dayOrMonth(item.from, locale),
    until: item.until === null ? '' : formatDate(item.until, locale),
  });

const ratesParams = (rates: RatesInUse) => ({
  lpr1y: formatRate(rates.lpr1y),
  lpr5y: formatRate(rates.lpr5y),
  four: formatRate(fourTimesLpr(rates)),
});

export const saysText = ({ id }: WatchItem, rates: RatesInUse, locale: Locale) =>
  fill(WATCH_WORDS[id].says, locale, ratesParams(rates));

/** What it means for the borrower; `null` without a profile. */
export function concernText(
  { id, concern }: WatchItem,
  rates: RatesInUse,
  locale: Locale,
): string | null {
  if (concern === null) return null;
  const { answer, accounts, on, amount } = concern;
  return fill(WATCH_WORDS[id][answer], locale, {
    ...ratesParams(rates),
    names: joinNames(accounts, locale),
    ...(on !== null && { on: formatDate(on, locale) }),
    ...(amount !== null && { amount: formatMoney(amount) }),
  });
}
