import { PRODUCTS } from '@/lib/content/lists/products';
import { accounts as words } from '@/lib/content/screens/check-rows';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { parseAmount } from '@/lib/format/parse-amount';
import type { AccountDraft } from '@/lib/form/draft';
import { PRODUCTS as PRODUCT_IDS } from '@/lib/review';

/** What an account is called in lists: its lender, or the app it is reached through. */
export const lenderLabel = ({ institution, platform }: AccountDraft, locale: Locale) =>
  institution.trim() || platform.trim() || words.unnamed[locale];

/** The lender, the kind of account, and its currency where that is not the yuan. */
export function accountLabel(account: AccountDraft, locale: Locale): string {
  const product = PRODUCT_IDS.find((each) => each === account.product);
  const currency = account.currency.trim().toUpperCase();
  return [
    lenderLabel(account, locale),
    ...(product ? [PRODUCTS[product].label[locale]] : []),
    ...(currency === '' || currency === 'CNY' ? [] : [currency]),
  ].join(' · ');
}

const isTwin = (label: string, _: number, labels: readonly string[]) =>
  labels.indexOf(label) !== labels.lastIndexOf(label);

/** Names to choose by: two that read the same say their limits, and where these agree, their places. */
export function accountOptions(accounts: readonly AccountDraft[], locale: Locale) {
  const withLimits = accounts
    .map((account) => accountLabel(account, locale))
    .map((label, at, labels) => {
      const limit = parseAmount(accounts[at]?.limit ?? '');
      return isTwin(label, at, labels) && limit.ok ? `${label} · ${formatMoney(limit.fen)}` : label;
    });
  return withLimits.map((label, at, labels) => ({
    value: accounts[at]?.id ?? '',
    label: isTwin(label, at, labels) ? `${label} · ${at + 1}` : label,
  }));
}
