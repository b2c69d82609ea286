'use client';

import { useState } from 'react';
import { useStore } from '@/components/store/use-store';
import type { KeptLetters } from '@/lib/storage/values';
import { withLetter } from './kept-letters';

export type Letters = {
  kept: (key: string) => string | null;
  /** `null` forgets it. */
  keep: (key: string, text: string | null) => void;
};

/** Edited letters: on the device for the borrower's own figures, in memory for a sample. */
export function useKeptLetters(own: boolean): Letters {
  const { letters, saveLetters } = useStore();
  const [tried, setTried] = useState<KeptLetters | null>(null);
  const held = own ? letters : tried;
  return {
    kept: (key) => (held !== null && Object.hasOwn(held, key) ? (held[key] ?? null) : null),
    keep: (key, text) => {
      const next = withLetter(held, key, text);
      if (own) saveLetters(next);
      else setTried(next);
    },
  };
}
