'use client';

import { useState } from 'react';
import { copy, download } from '@/components/data/deliver';
import { useInApp } from '@/components/data/use-in-app';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/content/fill';
import { write as words } from '@/lib/content/screens/letters';
import type { Locale } from '@/lib/format/locale';

/** Writes the letter anew from the figures, after one question. */
function StartAgain({ onFresh, locale }: { onFresh: () => void; locale: Locale }) {
  const [asking, ask] = useState(false);
  return (
    <>
      <Button tone="quiet" onClick={() => ask(true)}>
        {words.fresh[locale]}
      </Button>
      <Dialog
        open={asking}
        onClose={() => ask(false)}
        title={words.freshQuestion[locale]}
        closeLabel={words.freshCancel[locale]}
        actions={
          <Button
            onClick={() => {
              ask(false);
              onFresh();
            }}
          >
            {words.freshConfirm[locale]}
          </Button>
        }
      >
        <p>{words.freshWarning[locale]}</p>
      </Dialog>
    </>
  );
}

type LetterActionsProps = {
  text: string;
  /** Of the file. */
  name: string;
  edited: boolean;
  onFresh: () => void;
  own: boolean;
  locale: Locale;
};

/** The ways out of the page for a letter, and the way back to the figures. */
export function LetterActions({ text, name, edited, onFresh, own, locale }: LetterActionsProps) {
  const inApp = useInApp();
  const [outcome, tell] = useState<'copied' | 'notCopied' | 'saved' | null>(null);
  const file = `limitlens-${name}.txt`;
  const copyIt = async () => tell((await copy(text)) ? 'copied' : 'notCopied');
  const saveIt = () => {
    download(text, file, 'text/plain;charset=utf-8');
    tell('saved');
  };
  return (
    <div data-screen-only="">
      {inApp && <Notice className="mb-4">{words.inApp[locale]}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void copyIt()}>{words.copy[locale]}</Button>
        {!inApp && (
          <>
            <Button tone="secondary" onClick={() => window.print()}>
              {words.print[locale]}
            </Button>
            <Button tone="secondary" onClick={saveIt}>
              {words.save[locale]}
            </Button>
          </>
        )}
        {edited && <StartAgain onFresh={onFresh} locale={locale} />}
      </div>
      <div role="status" className="measure text-note text-ink-muted">
        {outcome && <p className="mt-3">{fill(words[outcome], locale, { file })}</p>}
        {edited && <p className="mt-3">{(own ? words.edited : words.editedSample)[locale]}</p>}
      </div>
    </div>
  );
}
