'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { TextArea } from '@/components/ui/text-area';
import { choose as words } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';
import type { OnSources } from './choose';

/** The text of a report, for whoever cannot get at the file. */
export function PasteReport({ onSources, locale }: { onSources: OnSources; locale: Locale }) {
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const read = () => {
    setFailed(text.trim() === '');
    if (text.trim() === '') document.getElementById('import-text')?.focus();
    else onSources([{ name: words.pasted[locale], content: text }]);
  };
  return (
    <Details summary={words.paste[locale]} className="w-full">
      <div className="flex flex-col items-start gap-3">
        <div className="w-full">
          <TextArea
            id="import-text"
            label={words.paste[locale]}
            hint={words.pasteHint[locale]}
            error={failed ? words.pasteEmpty[locale] : undefined}
            rows={6}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Button tone="secondary" onClick={read}>
          {words.read[locale]}
        </Button>
      </div>
    </Details>
  );
}
