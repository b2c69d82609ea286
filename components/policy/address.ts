// What the page's address says: whose rules, and whose figures.

'use client';

import { useSyncExternalStore } from 'react';
import { LENDERS, SAMPLE_IDS, type LenderKind, type SampleId } from '@/lib/review';

function onMove(changed: () => void) {
  window.addEventListener('popstate', changed);
  return () => window.removeEventListener('popstate', changed);
}

/** The invented person whose figures are asked for, in `?sample=`. */
export function useSampleId(): SampleId | null {
  const named = useSyncExternalStore(
    onMove,
    () => new URLSearchParams(location.search).get('sample'),
    () => null,
  );
  return SAMPLE_IDS.find((id) => id === named) ?? null;
}

/** The lender kind that a fragment such as `bank` or `bank-cardUtilization` stands for. */
export const lenderNamed = (fragment: string): LenderKind | null =>
  LENDERS.find((lender) => fragment === lender || fragment.startsWith(`${lender}-`)) ?? null;
