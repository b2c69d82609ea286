'use client';

import { useEffect, useState } from 'react';

const load = () => import('@/lib/import');
/** The readers' door, for what is worked out again with every answer. */
export type Readers = Awaited<ReturnType<typeof load>>;

/** The readers, once something was read; until then `null`, and nothing is loaded. */
export function useReaders(wanted: boolean): Readers | null {
  const [readers, setReaders] = useState<Readers | null>(null);
  useEffect(() => {
    let stays = true;
    if (wanted) void load().then((module) => stays && setReaders(module));
    return () => {
      stays = false;
    };
  }, [wanted]);
  return readers;
}
