// An early warning in words. Pure.

import { accountName } from '@/components/repayment-grid/account-name';
import { fill } from '@/lib/content/fill';
import { lineEnds, WARNINGS } from '@/lib/content/screens/roll-off';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Account, EarlyWarning, Review } from '@/lib/review';
import { outcomeText } from './distance-text';
import { nearlyYuan } from './near';
import { outcomeThen } from './roll-off-view';

/** What the day warns of; amounts roughly, as they are a forecast. */
export function warningText(
  { code, on, subject, amount, count, review }: EarlyWarning,
  accounts: readonly Account[],
  today: Review,
  locale: Locale,
): string {
  const id = subject?.kind === 'account' ? subject.id : null;
  const account = accounts.find((each) => each.id === id);
  const near = amount === null ? null : nearlyYuan(amount);
  const then =
    code === 'LINE_ENDS' && review
      ? fill(lineEnds, locale, { outcome: outcomeThen(review, locale) })
      : '';
  return fill(WARNINGS[code], locale, {
    day: formatDate(on, locale),
    account: account ? accountName(account, locale) : '',
    amount: near === null ? '' : formatMoneyShort(near, locale),
    count: count ?? 0,
    outcome: review && code !== 'LINE_ENDS' ? outcomeText(review, today, locale) : '',
    then,
  }).trim();
}
