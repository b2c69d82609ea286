'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/content/fill';
import { rows } from '@/lib/content/screens/check-rows';
import type { ListName } from '@/lib/form/edit-draft';
import { useForm } from './form-context';
import type { Removed } from './form-state';

/** Says which row of a list was removed and puts it back if asked. It takes the focus over. */
export function UndoBar({ list, removed }: { list: ListName; removed: Removed | null }) {
  const { locale, dispatch } = useForm();
  const bar = useRef<HTMLDivElement>(null);
  const shown = removed?.list === list ? removed : null;
  useEffect(() => {
    if (shown) bar.current?.focus();
  }, [shown]);
  const undo = () => {
    dispatch({ type: 'undo' });
    bar.current?.focus();
  };
  return (
    <div ref={bar} tabIndex={-1} role="status" className="outline-offset-4">
      {shown && (
        <p className="flex flex-wrap items-center gap-x-4">
          <span>{fill(rows.removed, locale, { name: shown.name })}</span>
          <Button tone="quiet" onClick={undo}>
            {rows.undo[locale]}
          </Button>
        </p>
      )}
    </div>
  );
}
