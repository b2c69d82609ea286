import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { useTold } from '@/components/policy/use-rules';
import { useStore } from '@/components/store/use-store';
import { useToday } from '@/components/store/use-today';
import { SAMPLE_IDS, sampleProfiles, type Profile, type SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

/** Whose figures a page is about. `sample` is `null` for the borrower's own. */
type Shown =
  | { status: 'waiting' }
  | { status: 'empty'; asOf: IsoDate }
  | { status: 'shown'; profile: Profile; sample: SampleId | null; asOf: IsoDate };

const isSample = (text: string | null): text is SampleId =>
  SAMPLE_IDS.some((sample) => sample === text);

/** The borrower's own figures, or a sample's where the address names one. */
export function useShown(): Shown {
  const named = useSearchParams().get('sample');
  const sample = isSample(named) ? named : null;
  const asOf = useToday();
  const { status, profile: own } = useStore();
  const { waiting } = useTold(sample === null);
  const profile = useMemo(
    () => (sample !== null && asOf !== null ? sampleProfiles[sample](asOf) : own),
    [sample, asOf, own],
  );
  const loading = sample === null && status === 'loading';
  if (asOf === null || loading || waiting) return { status: 'waiting' };
  return profile === null ? { status: 'empty', asOf } : { status: 'shown', profile, sample, asOf };
}
