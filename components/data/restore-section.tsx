'use client';

import { useEffect, useRef, useState } from 'react';
import { useStore } from '@/components/store/use-store';
import { restore } from '@/lib/content/screens/data-restore';
import type { Locale } from '@/lib/format/locale';
import { DataSection } from './data-section';
import { failureOfWrite, readSource, type Backup, type Refused } from './read-source';
import { RestoreForm } from './restore-form';
import { RestorePreview } from './restore-preview';
import { isEmpty } from './summary';

type Stage =
  | { at: 'form'; refused: Refused | null }
  | { at: 'reading' }
  | { at: 'preview'; backup: Backup }
  | { at: 'cancelled' }
  | { at: 'done' };

/** Reads a backup, shows what is in it, and only then puts it in place of everything. */
export function RestoreSection({ locale }: { locale: Locale }) {
  const store = useStore();
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
    const read = await readSource(source, store.readFile);
    if (read.ok) setStage({ at: 'preview', backup: read.backup });
    else refuse(read.refused);
  };
  const confirm = async ({ envelope }: Backup) => {
    const restored = await store.importAll(envelope, 'all');
    if (restored.ok) setStage({ at: 'done' });
    else refuse({ code: failureOfWrite(restored.code), issues: [] });
  };
  const done = store.blocked ? restore.doneBlocked : restore.done;

  return (
    <DataSection id="restore" title={restore.title[locale]} lead={<p>{restore.lead[locale]}</p>}>
      <div role="status" className="measure">
        {over && (
          <p ref={said} tabIndex={-1} className="mb-5 font-semibold">
            {(stage.at === 'done' ? done : restore.cancelled)[locale]}
          </p>
        )}
      </div>
      {stage.at === 'preview' ? (
        <RestorePreview
          locale={locale}
          envelope={stage.backup.envelope}
          replacing={!isEmpty(store)}
          onConfirm={() => void confirm(stage.backup)}
          onCancel={() => setStage({ at: 'cancelled' })}
        />
      ) : (
        <RestoreForm
          locale={locale}
          refused={stage.at === 'form' ? stage.refused : null}
          attempt={attempt}
          reading={stage.at === 'reading'}
          onSource={(source) => void look(source)}
        />
      )}
    </DataSection>
  );
}
