'use client';

import { Table } from '@/components/ui/table';
import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { fill } from '@/lib/content/fill';
import { answers as words } from '@/lib/content/screens/check-answers';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { parseAmount } from '@/lib/format/parse-amount';
import { isEmptyAccount } from '@/lib/form/blank';
import type { AccountDraft } from '@/lib/form/draft';
import { accountLabel } from '../full/account-label';

const SHOWN = 12;
const AMOUNTS = ['limit', 'balance', 'monthlyPayment'] as const;

function amountOf(text: string): string {
  const amount = parseAmount(text);
  return amount.ok ? formatMoney(amount.fen) : text.trim() || '–';
}

/** The accounts with their amounts as they were understood. */
export function AccountsTable({
  accounts,
  locale,
}: {
  accounts: readonly AccountDraft[];
  locale: Locale;
}) {
  const filled = accounts.filter((account) => !isEmptyAccount(account));
  if (filled.length === 0) return null;
  return (
    <div className="mt-4">
      <Table
        caption={PROFILE_FIELDS.accounts.label[locale]}
        captionHidden
        columns={[
          { key: 'name', label: PROFILE_FIELDS['accounts.institution'].label[locale] },
          ...AMOUNTS.map((key) => ({
            key,
            label: PROFILE_FIELDS[`accounts.${key}`].label[locale],
            figures: true,
          })),
        ]}
        rows={filled.slice(0, SHOWN).map((account) => ({
          key: account.id,
          cells: [accountLabel(account, locale), ...AMOUNTS.map((key) => amountOf(account[key]))],
        }))}
      />
      {filled.length > SHOWN && (
        <p className="mt-2 text-note text-ink-muted">
          {fill(words.more, locale, { count: filled.length - SHOWN })}
        </p>
      )}
    </div>
  );
}
