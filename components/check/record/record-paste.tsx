'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { entry } from '@/lib/content/screens/check';
import { paste as words } from '@/lib/content/screens/check-record';
import { formatMonth } from '@/lib/format/dates';
import type { Draft } from '@/lib/form/draft';
import { monthOf } from '@/lib/units/calendar';
import { echoOf } from '../echo';
import { accountOptions } from '../full/account-label';
import { useForm, useMessages } from '../full/form-context';
import { takeRecords } from '../full/pasted';

/** Takes whole rows at once; what does not fit stays in the box, with the reason why. */
export function RecordPaste({ draft }: { draft: Draft }) {
  const { locale, asOf, dispatch, onText, onPasted } = useForm();
  const messages = useMessages();
  const [done, setDone] = useState('');
  const { records, recordsThrough, recordsFrom } = draft.pasted;
  const through = recordsThrough === '' ? monthOf(asOf) : recordsThrough;
  const apply = () => {
    const { changes, notes, count, last } = takeRecords(draft, asOf, locale);
    changes.forEach(dispatch);
    onPasted('record', notes);
    setDone(last ? fill(words.applied, locale, { count, month: formatMonth(last, locale) }) : '');
  };
  return (
    <div className="flex flex-col gap-6">
      <TextArea
        id="pasted.records"
        label={words.label[locale]}
        hint={words.hint[locale]}
        error={messages.get('pasted.records')}
        value={records}
        onChange={(event) => onText('pasted.records', event.target.value)}
        className="font-mono"
        rows={4}
        spellCheck={false}
        autoComplete="off"
      />
      <div className="grid items-start gap-x-8 gap-y-6 md:grid-cols-2">
        <TextInput
          id="pasted.recordsThrough"
          label={words.through[locale]}
          hint={entry.monthHint[locale]}
          error={messages.get('pasted.recordsThrough')}
          echo={echoOf('month', through, locale)}
          inputMode="decimal"
          value={through}
          onChange={(event) => onText('pasted.recordsThrough', event.target.value)}
        />
        <Select
          id="pasted.recordsFrom"
          label={words.start[locale]}
          options={accountOptions(draft.accounts, locale)}
          value={recordsFrom || (draft.accounts[0]?.id ?? '')}
          onChange={(event) => onText('pasted.recordsFrom', event.target.value)}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button tone="secondary" onClick={apply}>
          {words.apply[locale]}
        </Button>
        <span role="status">{done}</span>
      </div>
    </div>
  );
}
