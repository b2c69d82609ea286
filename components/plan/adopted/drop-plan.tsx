'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { adopted as words } from '@/lib/content/screens/plan';
import type { Locale } from '@/lib/format/locale';

/** Drops the plan, after one question. */
export function DropPlan({ onDrop, locale }: { onDrop: () => void; locale: Locale }) {
  const [asking, ask] = useState(false);
  return (
    <>
      <Button tone="quiet" onClick={() => ask(true)} data-screen-only="">
        {words.drop[locale]}
      </Button>
      <Dialog
        open={asking}
        onClose={() => ask(false)}
        title={words.question[locale]}
        closeLabel={words.cancel[locale]}
        actions={
          <Button
            onClick={() => {
              ask(false);
              onDrop();
            }}
          >
            {words.confirm[locale]}
          </Button>
        }
      >
        <p>{words.warning[locale]}</p>
      </Dialog>
    </>
  );
}
