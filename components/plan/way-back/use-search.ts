import { useEffect, useState } from 'react';
import type { Restoration } from '@/lib/review';
import { search, type Asked } from './search';

export type Search =
  { status: 'idle' | 'working' | 'failed' } | { status: 'done'; restoration: Restoration };

type Answer = { asked: Asked; restoration: Restoration | null };

/** The answer to what is asked, searched for beside the page; `null` asks nothing and stops. */
export function useSearch(asked: Asked | null): Search {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    return search(asked, (restoration) => setAnswer({ asked, restoration }));
  }, [asked]);
  if (asked === null) return { status: 'idle' };
  if (answer?.asked !== asked) return { status: 'working' };
  const { restoration } = answer;
  return restoration === null ? { status: 'failed' } : { status: 'done', restoration };
}
