import { useMemo } from 'react';
import { useStore } from '@/components/store/use-store';
import { useToday } from '@/components/store/use-today';
import { NEUTRAL_STANCE } from '@/lib/review';
import { useSampleId } from './address';
import type { Own } from './own-figures';
import { useModule } from './use-module';

const load = () => import('./own-figures');

/** `undefined` while the device is still being read, `null` where there is nothing to hold. */
export function useOwn(): Own | null | undefined {
  const sample = useSampleId();
  const asOf = useToday();
  const { status, profile: kept, settings } = useStore();
  const wanted = sample !== null || kept !== null;
  const figures = useModule(load, wanted);
  return useMemo(() => {
    if (asOf === null || (sample === null && status === 'loading')) return undefined;
    if (!wanted) return null;
    const chosen = sample === null ? settings : null;
    const stance = chosen?.stance ?? NEUTRAL_STANCE;
    return figures?.ownFigures(kept, { sample, asOf, stance, lender: chosen?.lender ?? null });
  }, [sample, asOf, status, kept, settings, wanted, figures]);
}
