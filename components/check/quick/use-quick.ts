'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { session } from '@/components/store/current';
import type { FormIssue } from '@/lib/form/issue';
import { restoreQuick, type QuickDraft } from '@/lib/form/quick-draft';

type Failed = { issues: readonly FormIssue[]; attempt: number };

const NONE: Failed = { issues: [], attempt: 0 };

/** The typed answers, kept on the device as they change, and what was wrong at the last look. */
export function useQuick() {
  const [draft, setDraft] = useState<QuickDraft>(() => restoreQuick(session.get().quick));
  const [failed, setFailed] = useState(NONE);
  const kept = useRef(draft);
  useEffect(() => {
    if (kept.current === draft) return;
    kept.current = draft;
    session.actions.saveQuick(draft);
  }, [draft]);
  const onText = useCallback(
    (key: string, text: string) => setDraft((old) => ({ ...old, [key]: text })),
    [],
  );
  const fail = (issues: readonly FormIssue[]) =>
    setFailed(({ attempt }) => ({ issues, attempt: attempt + 1 }));
  return { draft, onText, failed, fail, clear: () => setFailed(NONE) };
}
