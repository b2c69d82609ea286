'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { keeping as words } from '@/lib/content/screens/what-if-kept';
import type { Locale } from '@/lib/format/locale';
import type { WhatIfValues } from '@/lib/review';
import { MAX_NAME, MAX_SCENARIOS, type KeptScenario } from '@/lib/storage/kept-plan';
import { cleanName, isFull } from './kept';
import { areSame } from './values';

type KeepFormProps = {
  values: WhatIfValues;
  items: readonly KeptScenario[];
  onKeep: (name: string) => void;
  locale: Locale;
};

/** Why nothing can be kept right now, if so. */
function hindrance({ values, items, locale }: Omit<KeepFormProps, 'onKeep'>): string | null {
  if (Object.keys(values).length === 0) return words.nothing[locale];
  const same = items.find((each) => areSame(each.values, values));
  if (same) return fill(words.already, locale, { name: same.name });
  return isFull(items) ? fill(words.full, locale, { most: MAX_SCENARIOS }) : null;
}

/** A name for what is set above, and the button that keeps it. */
export function KeepForm({ values, items, onKeep, locale }: KeepFormProps) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const usual = fill(words.numbered, locale, { number: items.length + 1 });
  const hindered = hindrance({ values, items, locale });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const name = cleanName(typed) || usual;
    onKeep(name);
    setTyped('');
    setSaid(fill(words.kept, locale, { name }));
  };
  return (
    <>
      {hindered === null ? (
        <form onSubmit={keep} className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <div className="w-full max-w-sm">
            <TextInput
              id="scenario-name"
              label={words.name[locale]}
              hint={fill(words.nameHint, locale, { name: usual })}
              width="full"
              maxLength={MAX_NAME}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <Button type="submit" tone="secondary">
            {words.keep[locale]}
          </Button>
        </form>
      ) : (
        <p className="text-ink-muted">{hindered}</p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
