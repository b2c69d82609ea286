// Stage: policy. Which rules stood on a day. A review of an earlier day is held against the rules
// of that day, so that a changed rule is told apart from a changed borrower.

import type { IsoDate } from '@/lib/units/calendar';
import { bankPolicies } from './bank';
import { businessPolicies } from './business';
import { platformPolicies } from './platform';
import type { LenderKind, Policy } from './policy';

/** Every version of every lender kind, oldest first. */
export const POLICIES: Record<LenderKind, readonly Policy[]> = {
  platform: platformPolicies,
  bank: bankPolicies,
  business: businessPolicies,
};

const BY_LENDER = new Map<string, readonly Policy[]>(Object.entries(POLICIES));

/** As `policyOn`, but `null` before the first version, as on a device with a wrong clock. */
export function publishedOn(asOf: IsoDate, lender: LenderKind): Policy | null {
  const versions = BY_LENDER.get(lender);
  if (versions === undefined) throw new RangeError(`no policy for lender kind '${lender}'`);
  return versions.findLast(({ effectiveFrom }) => effectiveFrom <= asOf) ?? null;
}

/**
 * The policy in force on the day `asOf`; a version holds from its own day on. RangeError before
 * the first version, and for a lender kind that is not known.
 *
 * @example policyOn('2025-09-30', 'platform').effectiveFrom //=> '2020-07-17'
 */
export function policyOn(asOf: IsoDate, lender: LenderKind): Policy {
  const inForce = publishedOn(asOf, lender);
  if (inForce) return inForce;
  const [first] = BY_LENDER.get(lender) ?? [];
  throw new RangeError(
    `no ${lender} policy on ${asOf}: the first begins on ${first?.effectiveFrom}`,
  );
}
