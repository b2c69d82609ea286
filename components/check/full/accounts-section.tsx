'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { ErrorText } from '@/components/ui/error-text';
import { RadioGroup } from '@/components/ui/radio-group';
import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { accounts as words } from '@/lib/content/screens/check-rows';
import { wayIn } from '@/lib/content/screens/import';
import { lineIndex } from '@/lib/form/line';
import { href } from '@/lib/site';
import { revealField } from '../go-to-hash';
import { AccountRow } from './account-row';
import { useForm, useMessages } from './form-context';
import { Group } from './group';
import { Pager } from './pager';
import { rowAt } from './sections';
import type { SectionProps } from './section-props';
import { UndoBar } from './undo-bar';
import { usePages } from './use-pages';

const PAGE = 20;

/** Every account in a line; one of them open at a time. */
export function AccountsSection({ draft, hash, removed }: SectionProps) {
  const { locale, dispatch, onText } = useForm();
  const messages = useMessages();
  const target = rowAt(hash, 'accounts');
  const [open, setOpen] = useState<number | null>(null);
  const [turned, setTurned] = useState<string | null>(null);
  if (turned !== hash) {
    setTurned(hash);
    if (target !== null) setOpen(target);
  }
  const pages = usePages(draft.accounts.length, PAGE, target);
  const failed = new Set([...messages.keys()].map((path) => rowAt(path, 'accounts')));
  const line = lineIndex(draft);
  const message = messages.get('accounts');
  const title = PROFILE_FIELDS.accounts.label[locale];
  const add = () => {
    dispatch({ type: 'add', list: 'accounts' });
    revealField(`accounts.${draft.accounts.length}.institution`);
  };
  return (
    <>
      {message && (
        <div id="accounts" tabIndex={-1} className="mb-3">
          <ErrorText id="accounts-error">{message}</ErrorText>
        </div>
      )}
      <p className="mb-4">
        {wayIn.accounts[locale]}{' '}
        <Link href={href(locale, 'import')} className="link inline-flex min-h-11 items-center">
          {wayIn.open[locale]}
        </Link>
      </p>
      {draft.accounts.length === 0 && <p className="mb-4">{words.empty[locale]}</p>}
      <Pager pages={pages} label={title} />
      <ul className={classes(draft.accounts.length > 0 && 'border-b border-rule')}>
        {draft.accounts.slice(pages.from, pages.to).map((account, offset) => {
          const at = pages.from + offset;
          return (
            <AccountRow
              key={account.id}
              account={account}
              at={at}
              isLine={at === line}
              failed={failed.has(at)}
              open={open === at}
              onOpen={setOpen}
              hash={open === at ? hash : ''}
            />
          );
        })}
      </ul>
      <UndoBar list="accounts" removed={removed} />
      <Pager pages={pages} label={title} />
      <Button tone="secondary" className="mt-4 mb-10" onClick={add}>
        {draft.accounts.length === 0 ? words.addFirst[locale] : words.add[locale]}
      </Button>
      <Group>
        <RadioGroup
          id="accountsComplete"
          name="accountsComplete"
          legend={words.complete[locale]}
          hint={PROFILE_FIELDS.accountsComplete.hint?.[locale]}
          error={messages.get('accountsComplete')}
          options={[
            { value: 'yes', label: words.completeYes[locale] },
            { value: 'no', label: words.completeNo[locale] },
          ]}
          value={draft.accountsComplete}
          onChange={(chosen) => onText('accountsComplete', chosen)}
        />
      </Group>
    </>
  );
}
