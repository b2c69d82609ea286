'use client';

import { useSyncExternalStore } from 'react';
import type { SampleId } from '@/lib/review';
import type { KeptPlan } from '@/lib/storage/kept-plan';
import { useStore } from './use-store';

/** Plans tried out on invented persons: they live as long as the page, and leave no trace. */
let tried: Partial<Record<SampleId, KeptPlan>> = {};
const listeners = new Set<() => void>();

function keepTried(sample: SampleId, plan: KeptPlan | null) {
  const { [sample]: before, ...others } = tried;
  if (plan === (before ?? null)) return;
  tried = plan === null ? others : { ...others, [sample]: plan };
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

type UseKeptPlan = {
  plan: KeptPlan | null;
  /** `null` drops it. */
  keep: (plan: KeptPlan | null) => void;
};

/** The adopted plan: on the device for the borrower's own figures, in memory for a sample. */
export function useKeptPlan(sample: SampleId | null): UseKeptPlan {
  const { plan, savePlan } = useStore();
  const triedNow = useSyncExternalStore(
    subscribe,
    () => tried,
    () => tried,
  );
  return sample === null
    ? { plan, keep: (next) => void savePlan(next) }
    : { plan: triedNow[sample] ?? null, keep: (next) => keepTried(sample, next) };
}
