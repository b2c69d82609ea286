import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { ACCOUNT_STATES, CHANGED_FIELD_NAMES } from '@/lib/content/import/report';
import { changes as words } from '@/lib/content/screens/import-report';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import type { AccountChange, ChangedField, ReportAccount } from '@/lib/import';
import { LongList } from '../parts/long-list';
import { accountName } from '../report/report-items';

function valueOf(account: ReportAccount, field: ChangedField, locale: Locale): string {
  const unsaid = words.notSaid[locale];
  switch (field) {
    case 'state':
      return ACCOUNT_STATES[account.state][locale];
    case 'overdueNow':
      if (account.overdueNow === null) return unsaid;
      return (account.overdueNow ? words.yes : words.no)[locale];
    case 'overdueMonths':
    case 'over90Months': {
      const months = account[field];
      return months === null ? unsaid : formatNumber(months);
    }
    default: {
      const amount = account[field];
      return amount === null ? unsaid : formatMoney(amount);
    }
  }
}

type ChangedAccountsProps = { changed: readonly AccountChange[]; locale: Locale };

/** The accounts that both reports list with different figures, each figure before and after. */
export function ChangedAccounts({ changed, locale }: ChangedAccountsProps) {
  return (
    <LongList
      items={changed}
      locale={locale}
      render={({ before, after, fields }, index) => (
        <li key={index} className="border-t border-rule py-2.5">
          <span className="font-semibold">
            <Mixed text={accountName(after, locale)} locale={locale} />
          </span>
          <ul className="figures">
            {fields.map((field) => (
              <li key={field}>
                {fill(words.line, locale, {
                  what: CHANGED_FIELD_NAMES[field][locale],
                  before: valueOf(before, field, locale),
                  after: valueOf(after, field, locale),
                })}
              </li>
            ))}
          </ul>
        </li>
      )}
    />
  );
}
