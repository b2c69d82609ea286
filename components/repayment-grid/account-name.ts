import { PRODUCTS } from '@/lib/content/lists/products';
import { charts } from '@/lib/content/screens/charts';
import type { Locale } from '@/lib/format/locale';
import type { Account } from '@/lib/review';

/** The lender as the account names it, or the app it is reached through. */
export const lenderName = ({ institution, platform }: Account, locale: Locale) =>
  institution || platform || charts.unnamed[locale];

/** The kind of account. */
export const productName = ({ product }: Account, locale: Locale) =>
  PRODUCTS[product].label[locale];

/** The lender, the kind of account, and its currency where that is not the yuan. */
export const accountName = (account: Account, locale: Locale) =>
  [
    lenderName(account, locale),
    productName(account, locale),
    ...(account.currency === 'CNY' ? [] : [account.currency]),
  ].join(' · ');
