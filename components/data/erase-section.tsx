'use client';

import { useState } from 'react';
import { useStore } from '@/components/store/use-store';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ErrorText } from '@/components/ui/error-text';
import { erase } from '@/lib/content/screens/data';
import type { Locale } from '@/lib/format/locale';
import { DataSection } from './data-section';

/** Erases everything, after one question. */
export function EraseSection({ locale }: { locale: Locale }) {
  const { eraseAll } = useStore();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const ask = () => {
    setOutcome(null);
    setAsking(true);
  };
  const eraseIt = async () => {
    const { ok } = await eraseAll();
    setAsking(false);
    setOutcome(ok ? 'done' : 'failed');
  };
  return (
    <DataSection id="erase" title={erase.title[locale]} lead={<p>{erase.lead[locale]}</p>}>
      <Button tone="secondary" onClick={ask}>
        {erase.ask[locale]}
      </Button>
      <div role="status" className="measure *:mt-4">
        {outcome === 'done' && <p className="font-semibold text-fine">{erase.done[locale]}</p>}
        {outcome === 'failed' && <ErrorText id="erase-error">{erase.failed[locale]}</ErrorText>}
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={erase.question[locale]}
        closeLabel={erase.cancel[locale]}
        actions={<Button onClick={() => void eraseIt()}>{erase.confirm[locale]}</Button>}
      >
        <p>{erase.warning[locale]}</p>
      </Dialog>
    </DataSection>
  );
}
