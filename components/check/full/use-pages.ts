'use client';

import { useState } from 'react';

/** The rows of a long list that are on screen. `target` is a row to turn to when it changes. */
export function usePages(count: number, size: number, target: number | null) {
  const [page, setPage] = useState(0);
  const [turned, setTurned] = useState<number | null>(null);
  if (target !== turned) {
    setTurned(target);
    if (target !== null) setPage(Math.floor(target / size));
  }
  const last = Math.max(0, Math.ceil(count / size) - 1);
  const shown = Math.min(page, last);
  const from = shown * size;
  return { page: shown, last, from, to: Math.min(count, from + size), count, setPage };
}

export type Pages = ReturnType<typeof usePages>;
