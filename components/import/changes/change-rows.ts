// What changed on an account, field by field, as texts before and after.

import { ACCOUNT_STATES, CHANGED_FIELD_NAMES } from '@/lib/content/import/report';
import { changes as words } from '@/lib/content/screens/import-report';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import type { AccountChange, ChangedField, ReportAccount } from '@/lib/import';
import { accountName } from '../report/report-items';

export type ChangeRow = { key: string; name: string; what: string; before: string; after: string };

function valueOf(account: ReportAccount, field: ChangedField, locale: Locale): string {
  if (field === 'state') return ACCOUNT_STATES[account.state][locale];
  if (field === 'overdueNow') {
    const { overdueNow } = account;
    return overdueNow === null
      ? words.notSaid[locale]
      : (overdueNow ? words.yes : words.no)[locale];
  }
  if (field === 'overdueMonths' || field === 'over90Months') {
    const months = account[field];
    return months === null ? words.notSaid[locale] : formatNumber(months);
  }
  const amount = account[field];
  return amount === null ? words.notSaid[locale] : formatMoney(amount);
}

/** A row for every field that changed on any account. */
export const changeRows = (changed: readonly AccountChange[], locale: Locale): ChangeRow[] =>
  changed.flatMap(({ before, after, fields }, index) =>
    fields.map((field) => ({
      key: `${index} ${field}`,
      name: accountName(after, locale),
      what: CHANGED_FIELD_NAMES[field][locale],
      before: valueOf(before, field, locale),
      after: valueOf(after, field, locale),
    })),
  );
