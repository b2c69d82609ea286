'use client';

import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { NOTICES } from '@/lib/content/notices';
import { accounts as words } from '@/lib/content/screens/check-rows';
import { accountNotices } from '@/lib/form/account-notices';
import type { AccountDraft } from '@/lib/form/draft';
import { fieldsOf, isFolded, type AccountField } from './account-fields';
import { DraftField } from './draft-field';
import { useForm, useMessages } from './form-context';

type AccountEditorProps = {
  account: AccountDraft;
  at: number;
  /** The field that the address names, if it is one of this account. */
  target: string | null;
  onDone: () => void;
};

/** All fields of one account, the usual ones first. */
export function AccountEditor({ account, at, target, onDone }: AccountEditorProps) {
  const { locale, asOf } = useForm();
  const messages = useMessages();
  const { common, more } = fieldsOf(account);
  const wanted = more.some((field) => messages.has(`accounts.${at}.${field}`) || field === target);
  const [unfolded, setUnfolded] = useState(false);
  const notices = useMemo(
    () => new Map(accountNotices(account, asOf).map(({ field, code }) => [field, code])),
    [account, asOf],
  );
  const field = (key: AccountField) => {
    const code = notices.get(key);
    return (
      <DraftField
        key={key}
        path={`accounts.${at}.${key}`}
        value={account[key]}
        notice={code && NOTICES[code][locale]}
        {...(key === 'closed' && { unanswered: 'no' as const })}
      />
    );
  };
  return (
    <div className="mt-4 border-l-2 border-accent pl-4 sm:pl-6">
      <div className="grid items-start gap-x-8 gap-y-6 md:grid-cols-2">{common.map(field)}</div>
      <Details
        summary={words.more[locale]}
        className="mt-4"
        open={unfolded || wanted}
        onToggle={(event) => setUnfolded(event.currentTarget.open)}
      >
        <div className="grid items-start gap-x-8 gap-y-6 pt-3 md:grid-cols-2">
          {more.map(field)}
        </div>
      </Details>
      <Button tone="secondary" className="mt-4" onClick={onDone}>
        {words.done[locale]}
      </Button>
    </div>
  );
}

/** The field of an account that a fragment of the address names. */
export const targetIn = (hash: string, at: number): string | null =>
  hash.startsWith(`accounts.${at}.`) && isFolded(hash.split('.')[2] ?? '')
    ? (hash.split('.')[2] ?? null)
    : null;
