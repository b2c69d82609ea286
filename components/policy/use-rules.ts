import { useMemo } from 'react';
import { useStoreValue } from '@/components/store/use-store';
import { rulesOn, type LenderKind, type Ruled } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

/**
 * The rules that a review of this day goes by, the one way every screen comes to them. The
 * borrower's own numbers count for the borrower's own record, never for an invented person's.
 * `null` on a day before the first rules, as on a device with a wrong clock.
 */
export function useRules(asOf: IsoDate, lender: LenderKind, own: boolean): Ruled | null {
  const kept = useStoreValue(({ overrides }) => overrides);
  const overrides = own ? kept : null;
  return useMemo(() => rulesOn(asOf, lender, overrides ?? []), [asOf, lender, overrides]);
}
