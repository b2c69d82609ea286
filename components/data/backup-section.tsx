'use client';

import { useState, useSyncExternalStore } from 'react';
import { localDay, now } from '@/components/store/clock';
import { useStore } from '@/components/store/use-store';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextToCopy } from '@/components/ui/text-to-copy';
import { fill } from '@/lib/content/fill';
import { backup } from '@/lib/content/screens/data';
import type { Locale } from '@/lib/format/locale';
import { DataSection } from './data-section';
import { backupName, canShare, copy, download, share } from './deliver';
import { SealedBackup } from './sealed-backup';
import { isEmpty } from './summary';
import { useInApp } from './use-in-app';

type Outcome = 'downloaded' | 'copied' | 'shared' | 'notCopied' | 'notShared';

const never = () => () => {};
const useCanShare = () => useSyncExternalStore(never, canShare, () => false);

/** Everything as one file: by download, as text, or handed to another app. */
export function BackupSection({ locale }: { locale: Locale }) {
  const store = useStore();
  const inApp = useInApp();
  const sharing = useCanShare();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [whole, setWhole] = useState('');
  const empty = isEmpty(store) && (store.shelf?.snapshots ?? []).length === 0;
  const name = () => backupName(localDay(now()));

  const downloadIt = async () => {
    download(await store.exportAll(), name());
    setOutcome('downloaded');
  };
  const copyIt = async () => {
    const text = await store.exportAll();
    setWhole(text);
    setOutcome((await copy(text)) ? 'copied' : 'notCopied');
  };
  const shareIt = async () => {
    const shared = await share(await store.exportAll(), name());
    if (shared !== 'closed') setOutcome(shared === 'shared' ? 'shared' : 'notShared');
  };

  return (
    <DataSection id="backup" title={backup.title[locale]} lead={<p>{backup.lead[locale]}</p>}>
      {empty ? (
        <p className="text-ink-muted">{backup.nothing[locale]}</p>
      ) : (
        <>
          {inApp && <Notice className="mb-5">{backup.inApp[locale]}</Notice>}
          <div className="flex flex-wrap gap-3">
            <Button tone={inApp ? 'secondary' : 'primary'} onClick={() => void downloadIt()}>
              {backup.download[locale]}
            </Button>
            <Button tone={inApp ? 'primary' : 'secondary'} onClick={() => void copyIt()}>
              {backup.copy[locale]}
            </Button>
            {sharing && (
              <Button tone="secondary" onClick={() => void shareIt()}>
                {backup.share[locale]}
              </Button>
            )}
          </div>
        </>
      )}
      <div role="status" className="measure">
        {outcome && !empty && (
          <p className="mt-4">{fill(backup[outcome], locale, { file: name() })}</p>
        )}
      </div>
      {outcome === 'notCopied' && !empty && (
        <TextToCopy
          id="backup-text"
          label={backup.text[locale]}
          value={whole}
          className="font-mono text-note"
        />
      )}
      {!empty && <SealedBackup locale={locale} />}
    </DataSection>
  );
}
