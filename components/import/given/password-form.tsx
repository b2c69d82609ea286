'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { given as words } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';

type PasswordFormProps = {
  id: string;
  wrong: boolean;
  onPassword: (password: string) => void;
  locale: Locale;
};

/** Asks for the password of a locked PDF. */
export function PasswordForm({ id, wrong, onPassword, locale }: PasswordFormProps) {
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPassword(password);
  };
  return (
    <form onSubmit={submit} noValidate className="mt-3 flex flex-col items-start gap-3">
      <TextInput
        id={id}
        type="password"
        label={words.password[locale]}
        hint={words.passwordHint[locale]}
        error={wrong ? words.wrongPassword[locale] : undefined}
        autoComplete="off"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" tone="secondary">
        {words.unlock[locale]}
      </Button>
    </form>
  );
}
