'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { TextArea } from '@/components/ui/text-area';
import { fill } from '@/lib/content/fill';
import { inquiries as words } from '@/lib/content/screens/check-rows';
import type { Draft } from '@/lib/form/draft';
import { useForm, useMessages } from './form-context';
import { takeInquiries } from './pasted';

/** Takes many rows at once; what cannot be read stays in the box, with the reason why. */
export function InquiryPaste({ draft }: { draft: Draft }) {
  const { locale, dispatch, onText, onPasted } = useForm();
  const text = draft.pasted.inquiries;
  const error = useMessages().get('pasted.inquiries');
  const [open, setOpen] = useState(text !== '');
  const [added, setAdded] = useState(0);
  const add = () => {
    const { changes, notes, count } = takeInquiries(draft, locale);
    changes.forEach(dispatch);
    onPasted('inquiries', notes);
    setAdded(count);
  };
  return (
    <Details
      summary={words.paste[locale]}
      className="mt-4"
      open={open || error !== undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <TextArea
        id="pasted.inquiries"
        label={words.pasteLabel[locale]}
        hint={words.pasteHint[locale]}
        error={error}
        value={text}
        onChange={(event) => onText('pasted.inquiries', event.target.value)}
        spellCheck={false}
        autoComplete="off"
      />
      <div className="mt-3 flex flex-wrap items-center gap-4">
        <Button tone="secondary" onClick={add}>
          {words.pasteAdd[locale]}
        </Button>
        <span role="status">{added > 0 && fill(words.pasted, locale, { count: added })}</span>
      </div>
    </Details>
  );
}
