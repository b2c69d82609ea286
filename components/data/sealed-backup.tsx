'use client';

import { useState, useSyncExternalStore } from 'react';
import { localDay, now } from '@/components/store/clock';
import { useStore } from '@/components/store/use-store';
import { Heading } from '@/components/ui/heading';
import { Details } from '@/components/ui/details';
import { TextToCopy } from '@/components/ui/text-to-copy';
import { fill } from '@/lib/content/fill';
import { backup } from '@/lib/content/screens/data';
import { sealed as words } from '@/lib/content/screens/data-sealed';
import type { Locale } from '@/lib/format/locale';
import { canSeal } from '@/lib/storage/sealed/sealed';
import { copy, download, sealedName } from './deliver';
import { SealForm, type Way } from './seal-form';
import { useInApp } from './use-in-app';

type Outcome = 'downloaded' | 'copied' | 'notCopied' | 'failed';

const never = () => () => {};
const useCanSeal = () => useSyncExternalStore(never, canSeal, () => true);

/** Everything as one file that only a passphrase opens. */
export function SealedBackup({ locale }: { locale: Locale }) {
  const { exportAll } = useStore();
  const inApp = useInApp();
  const able = useCanSeal();
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [whole, setWhole] = useState('');
  const name = () => sealedName(localDay(now()));

  const deliver = async (text: string, way: Way): Promise<Outcome> => {
    if (way === 'copy') return (await copy(text)) ? 'copied' : 'notCopied';
    download(text, name());
    return 'downloaded';
  };
  const sealIt = async (passphrase: string, way: Way) => {
    setWorking(true);
    setOutcome(null);
    try {
      const { seal } = await import('@/lib/storage/sealed/seal');
      const text = await seal(await exportAll(), passphrase);
      setWhole(text);
      setOutcome(await deliver(text, way));
      return true;
    } catch {
      setOutcome('failed');
      return false;
    } finally {
      setWorking(false);
    }
  };
  const said = outcome === 'failed' ? words.failed : outcome && backup[outcome];

  return (
    <div className="mt-8">
      <Heading level={3}>{words.title[locale]}</Heading>
      <p className="measure mt-1 text-ink-muted">{(able ? words.lead : words.noCrypto)[locale]}</p>
      {able && (
        <Details summary={words.open[locale]}>
          <SealForm locale={locale} working={working} inApp={inApp} onSeal={sealIt} />
          <div role="status" className="measure">
            {said && <p className="mt-4">{fill(said, locale, { file: name() })}</p>}
          </div>
          {outcome === 'notCopied' && (
            <TextToCopy
              id="sealed-text"
              label={backup.text[locale]}
              value={whole}
              className="font-mono text-note"
            />
          )}
        </Details>
      )}
    </div>
  );
}
