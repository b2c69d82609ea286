'use client';

import { useEffect, useState } from 'react';
import type { Draft } from '@/lib/form/draft';
import { judgeDraft, type Judged } from '@/lib/form/judge-draft';
import type { IsoDate } from '@/lib/units/calendar';
import { loadParse } from '../load-parse';

/** The judgement on a form; null until the parser is there. */
export function useJudged(draft: Draft, asOf: IsoDate): Judged | null {
  const [judged, setJudged] = useState<Judged | null>(null);
  useEffect(() => {
    let left = false;
    void loadParse().then((parse) => {
      if (!left) setJudged(judgeDraft(draft, asOf, parse));
    });
    return () => {
      left = true;
    };
  }, [draft, asOf]);
  return judged;
}
