import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { debts as words } from '@/lib/content/screens/charts-debts';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import type { Debts, LenderDebt } from './lender-debts';

const balanceOf = (debts: readonly LenderDebt[]) =>
  debts.reduce((sum, { balance }) => sum + balance, 0);

/** Who is owed how much, in words. */
export function debtSentence({ owed, balance, payment }: Debts, locale: Locale): string {
  const largest = owed[0];
  if (!largest) return words.nothing[locale];
  const params = {
    lenders: owed.length,
    balance: formatMoney(balance),
    payment: formatMoney(payment),
    largest: largest.name || charts.unnamed[locale],
    share: formatPercent(balance > 0 ? largest.balance / balance : 0, locale),
  };
  return fill(owed.length === 1 ? words.one : words.sentence, locale, params);
}

/** How many are not banks, and what is not known. */
export function debtNotes({ owed }: Debts, locale: Locale): string[] {
  const others = owed.filter(({ bank }) => bank === false);
  const open = owed.filter(({ balancesUnknown }) => balancesUnknown > 0).length;
  const sum = formatMoney(balanceOf(others) as LenderDebt['balance']);
  return [
    ...(others.length > 0 && owed.length > 1
      ? [fill(words.kinds, locale, { count: others.length, balance: sum })]
      : []),
    ...(open > 0 ? [fill(words.unknown, locale, { count: open })] : []),
  ];
}
