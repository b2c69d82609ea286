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
const drawable = ({ action, limit }: MonthAhead) => (STOPPED.has(action) ? -1 : limit);

/** The first month, after today, of the best review that the plan leads to. */
export function bestMonth(months: readonly MonthAhead[]): number {
  const later = months.slice(1);
  const best = Math.max(...later.map(drawable));
  return (
    1 +
    Math.max(
      0,
      later.findIndex((month) => drawable(month) === best),
    )
  );
}

export function aheadSentence(
  { withPlan, without, withSlip, slip }: Projection,
  accounts: readonly Account[],
  locale: Locale,
): string {
  const at = bestMonth(withPlan);
  const [best, plain, slipped] = [withPlan[at], without[at], withSlip?.[at]];
  if (!best || !plain) return '';
  const account = accounts.find(({ id }) => id === slip?.accountId);
  return joinSentences(
    [
      fill(words.withPlan, locale, {
        month: formatMonth(best.on, locale),
        outcome: outcomeText(best, locale),
      }),
      fill(words.without, locale, { outcome: outcomeText(plain, locale) }),
      slip && slipped && account
        ? fill(words.withSlip, locale, {
            day: formatShortDate(slip.on, locale),
            lender: lenderName(account, locale),
            amount: formatMoneyShort(slip.payment, locale),
            outcome: outcomeText(slipped, locale),
          })
        : words.noSlip[locale],
    ],
    locale,
  );
}
