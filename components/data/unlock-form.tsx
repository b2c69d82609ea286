'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Heading } from '@/components/ui/heading';
import { restore } from '@/lib/content/screens/data-restore';
import { sealed as words } from '@/lib/content/screens/data-sealed';
import type { Locale } from '@/lib/format/locale';
import { PassphraseInput } from './passphrase-input';

const FIELD = 'restore-passphrase';

type UnlockFormProps = {
  locale: Locale;
  /** Why the last attempt did not open it. */
  message: string | null;
  attempt: number;
  working: boolean;
  onUnlock: (passphrase: string) => void;
  onCancel: () => void;
};

/** Asks for the passphrase of an encrypted backup. */
export function UnlockForm(props: UnlockFormProps) {
  const { locale, message, attempt, working, onUnlock, onCancel } = props;
  const [passphrase, setPassphrase] = useState('');
  const [empty, setEmpty] = useState(0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(passphrase === '' ? empty + 1 : 0);
    if (passphrase !== '') onUnlock(passphrase);
  };
  const error = empty > 0 ? words.keyEmpty[locale] : message;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col items-start gap-5">
      {error !== null && !working && (
        <ErrorSummary
          title={restore.problemTitle[locale]}
          errors={[{ id: FIELD, message: error }]}
          attempt={attempt + empty}
        />
      )}
      <div>
        <Heading level={3}>{words.locked[locale]}</Heading>
        <p className="measure mt-1 text-ink-muted">{words.lockedLead[locale]}</p>
      </div>
      <div className="w-full">
        <PassphraseInput
          id={FIELD}
          label={words.key[locale]}
          error={error ?? undefined}
          autoComplete="off"
          autoFocus
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
          locale={locale}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" disabled={working}>
          {(working ? words.unlocking : words.unlock)[locale]}
        </Button>
        <Button tone="secondary" onClick={onCancel}>
          {restore.cancel[locale]}
        </Button>
      </div>
    </form>
  );
}
