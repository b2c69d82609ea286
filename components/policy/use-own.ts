'use client';

import { useMemo } from 'react';
import { lenderFor } from '@/components/result/use-assumptions';
import { useStore } from '@/components/store/use-store';
import { useToday } from '@/components/store/use-today';
import {
  NEUTRAL_STANCE,
  sampleProfiles,
  type LenderKind,
  type Profile,
  type SampleId,
  type Stance,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { useSampleId } from './address';

/** Figures to hold against the rules: the borrower's own, or an invented person's. */
export type Own = {
  profile: Profile;
  asOf: IsoDate;
  stance: Stance;
  sample: SampleId | null;
  /** The rules that this line would usually be reviewed by. */
  lender: LenderKind;
};

/** `undefined` while the device is still being read, `null` where there is nothing to hold. */
export function useOwn(): Own | null | undefined {
  const sample = useSampleId();
  const asOf = useToday();
  const { status, profile: kept, settings } = useStore();
  return useMemo(() => {
    if (asOf === null) return undefined;
    if (sample === null && status === 'loading') return undefined;
    const profile = sample === null ? kept : sampleProfiles[sample](asOf);
    if (profile === null) return null;
    const chosen = sample === null ? settings : null;
    return {
      profile,
      asOf,
      sample,
      stance: chosen?.stance ?? NEUTRAL_STANCE,
      lender: chosen?.lender ?? lenderFor(profile),
    };
  }, [sample, asOf, status, kept, settings]);
}
