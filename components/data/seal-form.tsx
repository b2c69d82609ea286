'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { sealed as words } from '@/lib/content/screens/data-sealed';
import type { Locale } from '@/lib/format/locale';
import { PassphraseInput } from './passphrase-input';

const LEAST = 8;
const FIELDS = { first: 'passphrase', again: 'passphrase-again' } as const;

export type Way = 'download' | 'copy';

type SealFormProps = {
  locale: Locale;
  working: boolean;
  /** Files usually cannot be had here: copying comes first. */
  inApp: boolean;
  /** Resolves to whether it went well: then the passphrase is forgotten. */
  onSeal: (passphrase: string, way: Way) => Promise<boolean>;
};

type Wrong = { id: (typeof FIELDS)[keyof typeof FIELDS]; message: string };

function wrongIn(first: string, again: string, locale: Locale): Wrong | null {
  if ([...first].length < LEAST) return { id: FIELDS.first, message: words.tooShort[locale] };
  if (first !== again) return { id: FIELDS.again, message: words.different[locale] };
  return null;
}

/** A passphrase, twice, and the two ways to take the encrypted backup along. */
export function SealForm({ locale, working, inApp, onSeal }: SealFormProps) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [attempt, setAttempt] = useState(0);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { nativeEvent } = event;
    const pressed = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    const way =
      pressed instanceof HTMLButtonElement && pressed.value === 'copy' ? 'copy' : 'download';
    const found = wrongIn(first, again, locale);
    setWrong(found);
    setAttempt(attempt + 1);
    if (found || !(await onSeal(first, way))) return;
    setFirst('');
    setAgain('');
  };
  const error = (id: Wrong['id']) => (wrong?.id === id ? wrong.message : undefined);
  const ways = inApp ? (['copy', 'download'] as const) : (['download', 'copy'] as const);
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-5">
      {wrong && (
        <ErrorSummary title={words.problemTitle[locale]} errors={[wrong]} attempt={attempt} />
      )}
      <Notice tone="watch">{words.warning[locale]}</Notice>
      <PassphraseInput
        id={FIELDS.first}
        label={words.passphrase[locale]}
        hint={words.passphraseHint[locale]}
        error={error(FIELDS.first)}
        autoComplete="new-password"
        value={first}
        onChange={({ target }) => setFirst(target.value)}
        locale={locale}
      />
      <PassphraseInput
        id={FIELDS.again}
        label={words.again[locale]}
        error={error(FIELDS.again)}
        autoComplete="new-password"
        value={again}
        onChange={({ target }) => setAgain(target.value)}
        locale={locale}
      />
      <div className="flex flex-wrap gap-3">
        {ways.map((way, i) => (
          <Button
            key={way}
            type="submit"
            value={way}
            tone={i === 0 ? 'primary' : 'secondary'}
            disabled={working}
          >
            {(working && i === 0 ? words.working : words[way])[locale]}
          </Button>
        ))}
      </div>
    </form>
  );
}
