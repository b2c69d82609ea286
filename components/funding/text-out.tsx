'use client';

import { useState } from 'react';
import { copy, download } from '@/components/data/deliver';
import { useInApp } from '@/components/data/use-in-app';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { fill } from '@/lib/content/fill';
import { file as words } from '@/lib/content/screens/funding';
import type { Locale } from '@/lib/format/locale';

type TextOutProps = { id: string; text: () => string; name: string; locale: Locale };

/** A table taken along: as a file, or copied where an app does not let files through. */
export function TextOut({ id, text, name, locale }: TextOutProps) {
  const inApp = useInApp();
  const [outcome, setOutcome] = useState<'downloaded' | 'copied' | 'notCopied' | null>(null);
  const copyIt = async () => setOutcome((await copy(text())) ? 'copied' : 'notCopied');
  return (
    <div data-screen-only="">
      <div className="flex flex-wrap gap-3">
        {!inApp && (
          <Button
            tone="secondary"
            onClick={() => {
              download(text(), name, 'text/csv');
              setOutcome('downloaded');
            }}
          >
            {words.download[locale]}
          </Button>
        )}
        <Button tone={inApp ? 'secondary' : 'quiet'} onClick={() => void copyIt()}>
          {words.copy[locale]}
        </Button>
      </div>
      <div role="status" className="measure">
        {outcome && <p className="mt-3">{fill(words[outcome], locale, { file: name })}</p>}
      </div>
      {outcome === 'notCopied' && (
        <TextArea
          id={`${id}-text`}
          label={words.text[locale]}
          readOnly
          rows={8}
          value={text()}
          className="font-mono text-note"
        />
      )}
    </div>
  );
}
