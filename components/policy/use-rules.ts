import { useMemo } from 'react';
import { useToldRules } from '@/components/overrides/use-told-rules';
import { useStoreValue } from '@/components/store/use-store';
import { publishedOn, type LenderKind, type Override, type Ruled } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

const NONE: readonly Override[] = [];

/**
 * The borrower's own numbers and the way to rules with them; none for an invented person. `waiting`
 * while that way is being fetched.
 */
export function useTold(own: boolean) {
  const kept = useStoreValue(({ overrides }) => overrides);
  const overrides = (own ? kept : null) ?? NONE;
  const rulesOn = useToldRules(overrides.length > 0);
  return { overrides, rulesOn, waiting: overrides.length > 0 && rulesOn === null };
}

/**
 * The rules that a review of this day goes by, the one way every screen comes to them. The
 * borrower's own numbers count for the borrower's own record, never for an invented person's.
 * `null` on a day before the first rules, as on a device with a wrong clock.
 */
export function useRules(asOf: IsoDate, lender: LenderKind, own: boolean): Ruled | null {
  const { overrides, rulesOn } = useTold(own);
  return useMemo(() => {
    if (rulesOn !== null) return rulesOn(asOf, lender, overrides);
    const policy = publishedOn(asOf, lender);
    return policy && { policy, refused: [] };
  }, [asOf, lender, overrides, rulesOn]);
}
