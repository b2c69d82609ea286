'use client';

import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { accounts as words, rows } from '@/lib/content/screens/check-rows';
import type { Words } from '@/lib/content/words';
import { formatMoney } from '@/lib/format/money';
import { parseAmount } from '@/lib/format/parse-amount';
import type { Locale } from '@/lib/format/locale';
import type { AccountDraft } from '@/lib/form/draft';
import { revealField } from '../go-to-hash';
import { AccountEditor, targetIn } from './account-editor';
import { accountLabel } from './account-label';
import { useForm } from './form-context';

type AccountRowProps = {
  account: AccountDraft;
  at: number;
  isLine: boolean;
  failed: boolean;
  open: boolean;
  /** Opens this account, or closes it. */
  onOpen: (at: number | null) => void;
  hash: string;
};

function amountsOf({ limit, balance }: AccountDraft, locale: Locale): string {
  const parts = [[words.limit, limit] as const, [words.balance, balance] as const].flatMap(
    ([text, typed]) => {
      const amount = parseAmount(typed);
      return amount.ok ? [fill(text, locale, { amount: formatMoney(amount.fen) })] : [];
    },
  );
  return parts.join(' · ') || words.nothing[locale];
}

/** One account in a line, and its fields once it is opened. */
export const AccountRow = memo(function AccountRow({
  account,
  at,
  isLine,
  failed,
  open,
  onOpen,
  hash,
}: AccountRowProps) {
  const { locale, dispatch } = useForm();
  const name = accountLabel(account, locale);
  const action = (text: Words, act: () => void, expanded?: boolean) => (
    <Button tone="quiet" className="text-note" aria-expanded={expanded} onClick={act}>
      <span aria-hidden="true">{text[locale]}</span>
      <span className="sr-only">{fill(words.named, locale, { action: text[locale], name })}</span>
    </Button>
  );
  const remove = () =>
    dispatch({ type: 'remove', removed: { list: 'accounts', at, row: account, name } });
  const duplicate = () => {
    dispatch({ type: 'duplicate', at });
    revealField(`accounts.${at + 1}.institution`);
  };
  return (
    <li className="border-t border-rule py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2">
            <span className="font-semibold">{name}</span>
            {isLine && <Tag tone="accent">{words.line[locale]}</Tag>}
            {account.closed === 'yes' && <Tag>{words.closed[locale]}</Tag>}
            {failed && <Tag tone="loss">{words.toMend[locale]}</Tag>}
          </p>
          <p className="figures text-note text-ink-muted">{amountsOf(account, locale)}</p>
        </div>
        <div className="flex flex-wrap gap-x-5">
          {action(open ? words.done : words.edit, () => onOpen(open ? null : at), open)}
          {action(words.duplicate, duplicate)}
          {action(rows.remove, remove)}
        </div>
      </div>
      {open && (
        <AccountEditor
          account={account}
          at={at}
          target={targetIn(hash, at)}
          onDone={() => onOpen(null)}
        />
      )}
    </li>
  );
});
