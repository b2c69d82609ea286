// What is assumed of the lender: kept in the store for the borrower's own record, in memory for a
// sample.

import { useState } from 'react';
import { useStore } from '@/components/store/use-store';
import {
  NEUTRAL_STANCE,
  reviewedAccountId,
  type LenderKind,
  type Profile,
  type Stance,
} from '@/lib/review';

export type Assumptions = { lender: LenderKind; stance: Stance };

/** The kind of lender that the line in question suggests. */
export function lenderFor(profile: Profile): LenderKind {
  const line = profile.accounts.find(({ id }) => id === reviewedAccountId(profile));
  if (line?.product === 'business') return 'business';
  return line?.product === 'card' ? 'bank' : 'platform';
}

const usualAssumptions = (profile: Profile): Assumptions => ({
  lender: lenderFor(profile),
  stance: NEUTRAL_STANCE,
});

/** Whether these are what would be assumed anyway. */
export const areUsual = (profile: Profile, { lender, stance }: Assumptions) =>
  lender === lenderFor(profile) &&
  stance.climate === NEUTRAL_STANCE.climate &&
  stance.programme === NEUTRAL_STANCE.programme;

type UseAssumptions = [Assumptions, (next: Assumptions | null) => void];

/** The assumptions in force and the way to change them; `null` goes back to the usual ones. */
export function useAssumptions(profile: Profile, own: boolean): UseAssumptions {
  const { settings, saveSettings } = useStore();
  const [chosen, choose] = useState<Assumptions | null>(null);
  const change = (next: Assumptions | null) => (own ? void saveSettings(next) : choose(next));
  return [(own ? settings : chosen) ?? usualAssumptions(profile), change];
}
