// What a lever means in the borrower's own debts, told from the tasks that moving it leads to. Pure.

import { joinNames } from '@/components/charts/join-sentences';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { levers as words } from '@/lib/content/screens/what-if-levers';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Task, WhatIfId } from '@/lib/review';
import { toFen } from '@/lib/units/fen';

const nameOf = ({ name }: Task, locale: Locale) => name || charts.unnamed[locale];

/** Whom a lever concerns, and how much; `null` where its own figure says all. */
export function leverTold(id: WhatIfId, tasks: readonly Task[], locale: Locale): string | null {
  if (id === 'closeLenders') {
    const closed = tasks.filter(({ code }) => code === 'CLOSE_LENDER');
    if (closed.length === 0) return null;
    return fill(words.paidOff, locale, {
      names: joinNames(
        closed.map((task) => nameOf(task, locale)),
        locale,
      ),
      cash: formatMoney(toFen(closed.reduce((sum, { cash }) => sum + cash, 0))),
    });
  }
  const longer = tasks.find(({ code }) => code === 'EXTEND_TERM');
  if (id !== 'lowerPayment' || !longer) return null;
  return fill(words.monthly, locale, {
    name: nameOf(longer, locale),
    amount: formatMoney(toFen(longer.amount)),
  });
}
