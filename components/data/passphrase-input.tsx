'use client';

import { useState, type ComponentProps } from 'react';
import { Button } from '@/components/ui/button';
import { controlLook, controlProps, Field, type FieldText } from '@/components/ui/field';
import { classes } from '@/components/ui/classes';
import { sealed as words } from '@/lib/content/screens/data-sealed';
import type { Locale } from '@/lib/format/locale';

type PassphraseInputProps = Omit<ComponentProps<'input'>, 'id' | 'type'> &
  Pick<FieldText, 'label' | 'hint' | 'error'> & { id: string; locale: Locale };

/** A passphrase, hidden until its owner wants to see it. */
export function PassphraseInput({ id, label, hint, error, locale, ...rest }: PassphraseInputProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="flex max-w-xl flex-wrap items-center gap-x-4">
        <input
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className={classes(controlLook, 'min-w-0 flex-1 basis-56')}
          {...controlProps(id, { hint, error })}
          {...rest}
        />
        <Button
          tone="quiet"
          aria-controls={id}
          className="flex-none"
          onClick={() => setShown(!shown)}
        >
          {(shown ? words.hide : words.show)[locale]}
        </Button>
      </div>
    </Field>
  );
}
