import type { evidenceFor } from '@/lib/content/evidence/band-evidence';
import { useModule } from './use-module';

export type EvidenceFor = typeof evidenceFor;

const load = () => import('@/lib/content/evidence/band-evidence');

/** The counts behind the bands; `null` until they are there. */
export const useEvidence = (): EvidenceFor | null => useModule(load)?.evidenceFor ?? null;
