// The months ahead in one sentence or three, made from their reviews. Pure.

import { joinSentences } from '@/components/charts/join-sentences';
import { lenderName } from '@/components/repayment-grid/account-name';
import { fill } from '@/lib/content/fill';
import { ahead as words } from '@/lib/content/screens/plan-ahead';
import { formatMonth, formatShortDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Account, MonthAhead, Projection } from '@/lib/review';
import { outcomeText } from '../outcome-text';

const STOPPED = new Set<MonthAhead['action']>(['freeze', 'close']);

/** What such a review lets one draw on; nothing of a line that is frozen or closed. */
export const limitToDraw = ({ action, limit }: MonthAhead) => (STOPPED.has(action) ? 0 : limit);

const firstFrom = (months: readonly MonthAhead[], wanted: number) =>
  months.findIndex((month, at) => at > 0 && limitToDraw(month) >= wanted);

/** The first month after today in which the plan leads to the old limit, or else as far as it does. */
export function turningMonth(months: readonly MonthAhead[], oldLimit: number | null): number {
  const most = Math.max(...months.slice(1).map(limitToDraw));
  return firstFrom(months, Math.min(most, oldLimit ?? most));
}

/** When a missed payment would let one get to the same place. */
function catchingUp(slipped: readonly MonthAhead[], at: number, wanted: number, locale: Locale) {
  const then = firstFrom(slipped, wanted);
  const month = slipped[then];
  if (then === at) return null;
  return month
    ? fill(words.slipLater, locale, { month: formatMonth(month.on, locale) })
    : words.slipNever[locale];
}

type Told = { projection: Projection; oldLimit: number | null; accounts: readonly Account[] };

/** What the plan leads to and when, and what that month is like without it and after a slip. */
export function aheadSentence({ projection, oldLimit, accounts }: Told, locale: Locale): string {
  const { withPlan, without, withSlip, slip } = projection;
  const at = turningMonth(withPlan, oldLimit);
  const [best, plain, slipped] = [withPlan[at], without[at], withSlip?.[at]];
  if (!best || !plain) return '';
  const outcome = outcomeText(best, locale);
  const account = accounts.find(({ id }) => id === slip?.accountId);
  const sentences = [
    fill(words.withPlan, locale, { month: formatMonth(best.on, locale), outcome }),
    fill(words.without, locale, { outcome: outcomeText(plain, locale) }),
  ];
  if (!slip || !withSlip || !slipped || !account) {
    return joinSentences([...sentences, words.noSlip[locale]], locale);
  }
  const missed = fill(words.withSlip, locale, {
    day: formatShortDate(slip.on, locale),
    lender: lenderName(account, locale),
    amount: formatMoneyShort(slip.payment, locale),
    outcome: outcomeText(slipped, locale),
  });
  const later = catchingUp(withSlip, at, limitToDraw(best), locale);
  return joinSentences([...sentences, missed, later], locale);
}
