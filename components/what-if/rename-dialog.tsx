'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { table as words } from '@/lib/content/screens/what-if-kept';
import type { Locale } from '@/lib/format/locale';
import { MAX_NAME, type KeptScenario } from '@/lib/storage/kept-plan';

type RenameDialogProps = {
  scenario: KeptScenario;
  onRename: (name: string) => void;
  onClose: () => void;
  locale: Locale;
};

/** Asks for another name. */
export function RenameDialog({ scenario, onRename, onClose, locale }: RenameDialogProps) {
  const [typed, setTyped] = useState(scenario.name);
  const save = (event: FormEvent) => {
    event.preventDefault();
    onRename(typed);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={fill(words.renameNamed, locale, { name: scenario.name })}
      closeLabel={words.cancel[locale]}
      actions={
        <Button type="submit" form="rename-scenario">
          {words.save[locale]}
        </Button>
      }
    >
      <form id="rename-scenario" onSubmit={save}>
        <TextInput
          id="new-name"
          label={words.newName[locale]}
          width="full"
          maxLength={MAX_NAME}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
