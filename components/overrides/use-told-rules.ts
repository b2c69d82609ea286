'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { rulesOn } from '@/lib/review';

type RulesOn = typeof rulesOn;

/** What checks a borrower's own numbers against the order of the rules; fetched once, if at all. */
let fetched: { rulesOn: RulesOn } | { failed: unknown } | null = null;
let fetching = false;
const listeners = new Set<() => void>();

function settle(outcome: NonNullable<typeof fetched>) {
  fetched = outcome;
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

/**
 * The way to rules with own numbers, for whoever has any; `null` while it is on its way and where
 * it is not wanted. An answer by other rules would be false, so a failed fetch is an error.
 */
export function useToldRules(wanted: boolean): RulesOn | null {
  const known = useSyncExternalStore(
    subscribe,
    () => fetched,
    () => null,
  );
  useEffect(() => {
    if (!wanted || fetching) return;
    fetching = true;
    import('./told-rules').then(settle, (failed: unknown) => settle({ failed }));
  }, [wanted]);
  if (!wanted || known === null) return null;
  if ('failed' in known) throw known.failed;
  return known.rulesOn;
}
