'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Heading } from '@/components/ui/heading';
import { kept } from '@/lib/content/screens/data';
import { restore } from '@/lib/content/screens/data-restore';
import type { Locale } from '@/lib/format/locale';
import type { Envelope } from '@/lib/storage/envelope';
import { keptTexts, SHOWN } from './kept-texts';
import { formatInstant } from './saved-time';
import { isEmpty } from './summary';

type PreviewProps = {
  locale: Locale;
  envelope: Envelope;
  /** Something is kept now that would be replaced. */
  replacing: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

/** What a backup holds, before anything is replaced by it. */
export function RestorePreview({ locale, envelope, replacing, onConfirm, onCancel }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [envelope]);
  const texts = keptTexts(envelope, locale);
  const items = SHOWN.flatMap((name) => {
    const text = texts[name];
    return text === null ? [] : [{ key: name, term: kept[name][locale], description: text }];
  });
  const savedAt = {
    key: 'savedAt',
    term: restore.foundSaved[locale],
    description: formatInstant(envelope.savedAt, locale),
  };
  return (
    <div>
      <Heading level={3} ref={heading} tabIndex={-1} className="mb-3">
        {restore.found[locale]}
      </Heading>
      <DefinitionList items={[savedAt, ...items]} />
      {isEmpty(envelope) && <p className="mt-4">{restore.foundNothing[locale]}</p>}
      <p className="measure mt-4">
        {(replacing ? restore.replaces : restore.replacesNothing)[locale]}
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button onClick={onConfirm}>{restore.confirm[locale]}</Button>
        <Button tone="secondary" onClick={onCancel}>
          {restore.cancel[locale]}
        </Button>
      </div>
    </div>
  );
}
