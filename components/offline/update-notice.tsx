'use client';

import { useState } from 'react';
import { session } from '@/components/store/current';
import { Button } from '@/components/ui/button';
import { FootNotice } from '@/components/ui/foot-notice';
import { update as words } from '@/lib/content/screens/offline';
import type { Locale } from '@/lib/format/locale';
import { takeOver, workersHere } from './registration';
import { useNewVersion } from './use-new-version';

/** Saves what was entered; only then does the new version take over. */
async function openNew(waiting: ServiceWorker): Promise<boolean> {
  const workers = workersHere();
  const saved = await session.flush();
  if (!saved.ok || !workers) return false;
  takeOver(workers, waiting, () => location.reload());
  return true;
}

/** Tells that a new version is ready. Nothing changes until the reader says so. */
export function UpdateNotice({ locale }: { locale: Locale }) {
  const waiting = useNewVersion();
  const [later, setLater] = useState<ServiceWorker | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const shown = waiting !== null && waiting !== later;
  return (
    <div role="status">
      {shown && (
        <FootNotice
          tone="plain"
          title={words.title[locale]}
          text={unsaved ? words.unsaved[locale] : words.text[locale]}
        >
          <Button onClick={() => void openNew(waiting).then((opened) => setUnsaved(!opened))}>
            {words.reload[locale]}
          </Button>
          <Button tone="quiet" onClick={() => setLater(waiting)}>
            {words.later[locale]}
          </Button>
        </FootNotice>
      )}
    </div>
  );
}
