// Every version of a lender kind's rules, found from the newest day backwards. Pure.

import { POLICIES, policyOn, type LenderKind, type Policy } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

const LAST_DAY: IsoDate = '2199-12-31';

function versionsOf(lender: LenderKind): [Policy, ...Policy[]] {
  const [newest = policyOn(LAST_DAY, lender), ...older] = POLICIES[lender].toReversed();
  return [newest, ...older];
}

/** The versions of each lender kind, newest first. */
export const VERSIONS: Record<LenderKind, [Policy, ...Policy[]]> = {
  platform: versionsOf('platform'),
  bank: versionsOf('bank'),
  business: versionsOf('business'),
};

export const firstDay = (lender: LenderKind): IsoDate =>
  (VERSIONS[lender].at(-1) ?? VERSIONS[lender][0]).effectiveFrom;

/** The version in force on a day, the earliest one before that; the newest where no day is told. */
export function versionOn(day: IsoDate | null, lender: LenderKind): Policy {
  const versions = VERSIONS[lender];
  if (day === null) return versions[0];
  const inForce = versions.find(({ effectiveFrom }) => effectiveFrom <= day);
  return inForce ?? versions.at(-1) ?? versions[0];
}
