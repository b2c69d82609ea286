import { PRODUCTS } from '@/lib/content/lists/products';
import { accounts as words } from '@/lib/content/screens/check-rows';
import type { Locale } from '@/lib/format/locale';
import type { AccountDraft } from '@/lib/form/draft';
import { PRODUCTS as PRODUCT_IDS } from '@/lib/review';

/** What an account is called in lists: its lender, or the app it is reached through. */
export const lenderLabel = ({ institution, platform }: AccountDraft, locale: Locale) =>
  institution.trim() || platform.trim() || words.unnamed[locale];

/** The lender and the kind of account. */
export function accountLabel(account: AccountDraft, locale: Locale): string {
  const product = PRODUCT_IDS.find((each) => each === account.product);
  const lender = lenderLabel(account, locale);
  return product ? `${lender} · ${PRODUCTS[product].label[locale]}` : lender;
}
