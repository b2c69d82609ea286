// A task in words: what to do with whom, and which accounts or records it is about. Pure.

import { memberName } from '@/components/change/member-name';
import { joinNames } from '@/components/charts/join-sentences';
import { accountName } from '@/components/repayment-grid/account-name';
import { fill } from '@/lib/content/fill';
import { LEVERS } from '@/lib/content/levers';
import { charts } from '@/lib/content/screens/charts';
import { CLAIMS } from '@/lib/content/screens/disputes';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Account, Task } from '@/lib/review';
import { toFen } from '@/lib/units/fen';

/** What to do, in one line. */
export const taskTitle = ({ code, name, amount }: Task, locale: Locale): string =>
  fill(LEVERS[code].title, locale, {
    name: name || charts.unnamed[locale],
    amount: formatMoneyShort(toFen(amount), locale),
    count: amount,
  });

/** Which accounts get how much, or which record it is; `null` where the title says it all. */
export function taskDetail(
  { move }: Task,
  accounts: readonly Account[],
  locale: Locale,
): string | null {
  if (move.kind === 'correct') {
    const { claim, subject } = move.claim;
    return fill(CLAIMS[claim], locale, { record: memberName(subject, accounts, locale) });
  }
  if (move.kind !== 'payDown') return null;
  const parts = move.sums.flatMap(([id, sum]) => {
    const account = accounts.find((each) => each.id === id);
    return account ? [`${accountName(account, locale)} ${formatMoneyShort(sum, locale)}`] : [];
  });
  return parts.length === 0 ? null : joinNames(parts, locale);
}
