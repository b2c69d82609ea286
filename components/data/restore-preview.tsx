'use client';

import { useEffect, useRef, useState } from 'react';
import { useStore } from '@/components/store/use-store';
import type { Take } from '@/components/store/whole';
import { Button } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Heading } from '@/components/ui/heading';
import { RadioGroup } from '@/components/ui/radio-group';
import { fill } from '@/lib/content/fill';
import { kept } from '@/lib/content/screens/data';
import { restore } from '@/lib/content/screens/data-restore';
import type { Locale } from '@/lib/format/locale';
import type { RecordName } from '@/lib/storage/names';
import { keptTexts, SHOWN } from './kept-texts';
import { mergeOf } from './merge';
import { MergeChoices } from './merge-choices';
import type { Backup } from './read-source';
import { formatInstant } from './saved-time';
import { isEmpty } from './summary';

type PreviewProps = {
  locale: Locale;
  backup: Backup;
  onConfirm: (take: Take) => void;
  onCancel: () => void;
};

function Found({ backup, locale }: Pick<PreviewProps, 'backup' | 'locale'>) {
  const { envelope, leftOut } = backup;
  const texts = keptTexts(envelope, locale);
  const count = envelope.snapshots.length;
  const items = SHOWN.flatMap((name) => {
    const text = texts[name];
    return text === null ? [] : [{ key: name, term: kept[name][locale], description: text }];
  });
  const savedAt = {
    key: 'savedAt',
    term: restore.foundSaved[locale],
    description: formatInstant(envelope.savedAt, locale),
  };
  const reviews = {
    key: 'snapshots',
    term: restore.snapshots[locale],
    description: fill(restore.snapshotsText, locale, { count }),
  };
  const nothing = isEmpty(envelope) && count === 0;
  return (
    <>
      <DefinitionList items={[savedAt, ...items, ...(count > 0 ? [reviews] : [])]} />
      {leftOut > 0 && (
        <p className="measure mt-3">{fill(restore.leftOut, locale, { count: leftOut })}</p>
      )}
      {nothing && <p className="mt-4">{restore.foundNothing[locale]}</p>}
    </>
  );
}

/** What a backup holds, and how it is to come in, before anything changes. */
export function RestorePreview({ locale, backup, onConfirm, onCancel }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const store = useStore();
  const [how, setHow] = useState('replace');
  const [taken, setTaken] = useState<readonly RecordName[]>([]);
  const { envelope } = backup;
  useEffect(() => heading.current?.focus(), [envelope]);
  const here = { ...store, snapshots: store.shelf?.snapshots ?? [] };
  const replacing = !isEmpty(store) || here.snapshots.length > 0;
  const merge = mergeOf(here, envelope);
  const merging = replacing && how === 'merge';
  return (
    <div>
      <Heading level={3} ref={heading} tabIndex={-1} className="mb-3">
        {restore.found[locale]}
      </Heading>
      <Found backup={backup} locale={locale} />
      {replacing ? (
        <div className="mt-6">
          <RadioGroup
            id="restore-how"
            name="restore-how"
            legend={restore.how[locale]}
            value={how}
            options={(['replace', 'merge'] as const).map((value) => ({
              value,
              label: restore[value][locale],
              hint: restore[`${value}Hint`][locale],
            }))}
            onChange={setHow}
          />
        </div>
      ) : (
        <p className="measure mt-4">{restore.replacesNothing[locale]}</p>
      )}
      {merging && <MergeChoices merge={merge} taken={taken} onTaken={setTaken} locale={locale} />}
      <div className="mt-5 flex flex-wrap gap-3">
        <Button onClick={() => onConfirm(merging ? [...merge.missing, ...taken] : 'all')}>
          {(merging ? restore.confirmMerge : restore.confirm)[locale]}
        </Button>
        <Button tone="secondary" onClick={onCancel}>
          {restore.cancel[locale]}
        </Button>
      </div>
    </div>
  );
}
