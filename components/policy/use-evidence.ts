'use client';

import { useEffect, useState } from 'react';
import type { evidenceFor } from '@/lib/content/evidence/band-evidence';

export type EvidenceFor = typeof evidenceFor;

/** The counts behind the bands, fetched once the page stands; `null` until they are there. */
export function useEvidence(): EvidenceFor | null {
  const [found, setFound] = useState<{ evidenceFor: EvidenceFor } | null>(null);
  useEffect(() => {
    let left = false;
    void import('@/lib/content/evidence/band-evidence')
      .then((module) => !left && setFound(module))
      .catch(() => undefined); // without a network the rules stand without their counts
    return () => void (left = true);
  }, []);
  return found?.evidenceFor ?? null;
}
