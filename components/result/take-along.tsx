'use client';

import { useState } from 'react';
import { copy } from '@/components/data/deliver';
import { useInApp } from '@/components/data/use-in-app';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { Section } from '@/components/ui/section';
import { take } from '@/lib/content/screens/result-controls';
import type { Locale } from '@/lib/format/locale';

type TakeAlongProps = { text: string; locale: Locale };

/** Printing where it works, and the result as plain text everywhere. */
export function TakeAlong({ text, locale }: TakeAlongProps) {
  const inApp = useInApp();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copyText = async () => setOutcome((await copy(text)) ? 'copied' : 'notCopied');
  return (
    <div data-screen-only="">
      <Section id="take" ruled title={take.title[locale]}>
        {inApp && <p className="measure mb-3 text-ink-muted">{take.inApp[locale]}</p>}
        <div className="flex flex-wrap gap-3">
          {!inApp && (
            <Button tone="secondary" onClick={() => window.print()}>
              {take.print[locale]}
            </Button>
          )}
          <Button tone="secondary" onClick={() => void copyText()}>
            {take.copy[locale]}
          </Button>
        </div>
        <p role="status" className="mt-2 min-h-7 text-note text-ink-muted">
          {outcome && take[outcome][locale]}
        </p>
        {outcome === 'notCopied' && (
          <TextArea id="summary" label={take.text[locale]} value={text} rows={14} readOnly />
        )}
      </Section>
    </div>
  );
}
