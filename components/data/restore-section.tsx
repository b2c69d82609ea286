'use client';

import { useEffect, useRef, useState } from 'react';
import { localDay, now } from '@/components/store/clock';
import { useStore } from '@/components/store/use-store';
import type { Take } from '@/components/store/whole';
import { restore, restoreFailures } from '@/lib/content/screens/data-restore';
import { sealFailures } from '@/lib/content/screens/data-sealed';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import type { Sealed } from '@/lib/storage/sealed/unseal';
import { DataSection } from './data-section';
import { failureOfWrite, type Backup, type Refused, type RestoreFailure } from './read-source';
import { RestoreForm } from './restore-form';
import { RestorePreview } from './restore-preview';
import { UnlockForm } from './unlock-form';
import { useReading } from './use-reading';

type Stage =
  | { at: 'form'; refused: Refused | null }
  | { at: 'reading' }
  | { at: 'locked'; sealed: Sealed; wrong: boolean; working: boolean }
  | { at: 'preview'; backup: Backup }
  | { at: 'cancelled' }
  | { at: 'done' };

const failures: Record<RestoreFailure, Words> = { ...restoreFailures, ...sealFailures };

/** Reads a backup, shows what is in it, and only then puts it in place of everything, or merges it. */
export function RestoreSection({ locale }: { locale: Locale }) {
  const store = useStore();
  const reading = useReading();
  const [stage, setStage] = useState<Stage>({ at: 'form', refused: null });
  const [attempt, setAttempt] = useState(0);
  const said = useRef<HTMLParagraphElement>(null);
  const over = stage.at === 'done' || stage.at === 'cancelled';
  useEffect(() => {
    if (over) said.current?.focus();
  }, [over]);

  const refuse = (refused: Refused) => {
    setStage({ at: 'form', refused });
    setAttempt((count) => count + 1);
  };
  const look = async (source: File | string) => {
    setStage({ at: 'reading' });
    const read = await reading.read({ source, asOf: localDay(now()) });
    if (read === null) return;
    if (read.is === 'backup') setStage({ at: 'preview', backup: read.backup });
    else if (read.is === 'locked') {
      setStage({ at: 'locked', sealed: read.sealed, wrong: false, working: false });
    } else refuse(read.refused);
  };
  const unlock = async (sealed: Sealed, passphrase: string) => {
    setStage({ at: 'locked', sealed, wrong: false, working: true });
    const read = await reading.read({ sealed, passphrase, asOf: localDay(now()) });
    if (read === null || read.is === 'locked') return;
    if (read.is === 'backup') setStage({ at: 'preview', backup: read.backup });
    else if (read.refused.code === 'WRONG_PASSPHRASE') {
      setStage({ at: 'locked', sealed, wrong: true, working: false });
      setAttempt((count) => count + 1);
    } else refuse(read.refused);
  };
  const confirm = async ({ envelope }: Backup, take: Take) => {
    const restored = await store.importAll(envelope, take);
    if (restored.ok) setStage({ at: 'done' });
    else refuse({ code: failureOfWrite(restored.code), issues: [] });
  };
  const cancel = () => {
    reading.stop();
    setStage({ at: 'cancelled' });
  };
  const done = store.blocked ? restore.doneBlocked : restore.done;
  const isForm = stage.at !== 'preview' && stage.at !== 'locked';

  return (
    <DataSection id="restore" title={restore.title[locale]} lead={<p>{restore.lead[locale]}</p>}>
      <div role="status" className="measure">
        {over && (
          <p ref={said} tabIndex={-1} className="mb-5 font-semibold">
            {(stage.at === 'done' ? done : restore.cancelled)[locale]}
          </p>
        )}
      </div>
      {stage.at === 'preview' && (
        <RestorePreview
          locale={locale}
          backup={stage.backup}
          onConfirm={(take) => void confirm(stage.backup, take)}
          onCancel={cancel}
        />
      )}
      {stage.at === 'locked' && (
        <UnlockForm
          locale={locale}
          message={stage.wrong ? failures.WRONG_PASSPHRASE[locale] : null}
          attempt={attempt}
          working={stage.working}
          onUnlock={(passphrase) => void unlock(stage.sealed, passphrase)}
          onCancel={cancel}
        />
      )}
      {isForm && (
        <RestoreForm
          locale={locale}
          refused={stage.at === 'form' ? stage.refused : null}
          message={stage.at === 'form' && stage.refused ? failures[stage.refused.code] : null}
          attempt={attempt}
          reading={stage.at === 'reading'}
          progress={reading.progress}
          onStop={cancel}
          onSource={(source) => void look(source)}
        />
      )}
    </DataSection>
  );
}
