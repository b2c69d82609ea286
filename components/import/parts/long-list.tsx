'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/content/fill';
import { given as words } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';

/** How much of a long list is shown at first, and how much more on demand. */
export const FIRST_ROWS = 20;
export const MORE_ROWS = 100;

type LongListProps<T> = {
  items: readonly T[];
  render: (item: T, index: number) => ReactNode;
  locale: Locale;
};

/** A list that shows its first entries, and the next ones on demand. */
export function LongList<T>({ items, render, locale }: LongListProps<T>) {
  const [shown, setShown] = useState(FIRST_ROWS);
  const left = items.length - shown;
  return (
    <>
      <ul className="border-b border-rule">{items.slice(0, shown).map(render)}</ul>
      {left > 0 && (
        <Button tone="quiet" className="mt-1" onClick={() => setShown(shown + MORE_ROWS)}>
          {fill(words.more, locale, { count: Math.min(left, MORE_ROWS) })}
        </Button>
      )}
    </>
  );
}
