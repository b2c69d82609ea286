// Stage: facts. Marks heavier than a late month: bad debt, compensation, enforcement and the like.
// A settled mark stays on the report for five years after it is cleared; an open one never ages.

import { leavesWindowOn, type IsoDate } from '@/lib/units/calendar';
import type { Account, Profile, PublicRecord } from '../profile/schema';
import type { Facts } from './facts';

/** Source: Regulation on the Credit Reporting Industry (State Council Order 631): five years. */
export const RETENTION_MONTHS = 60;

/** While these stand, a review closes the line. */
const BARRING = new Set<PublicRecord['kind']>(['badDebt', 'enforcement']);

const DEROGATORY_CODES = /[BDGZ]/;

type RecordFacts = Pick<
  Facts,
  'derogatoryRecords' | 'unresolvedDerogatoryRecords' | 'nextRecordLeavesOn'
>;

const leavesOn = (record: PublicRecord): IsoDate | null =>
  record.resolvedOn && leavesWindowOn(record.resolvedOn, RETENTION_MONTHS);

const isMarked = ({ repayment }: Account) =>
  repayment !== null && DEROGATORY_CODES.test(repayment.codes);

const isBadDebtNow = ({ repayment }: Account) => repayment?.codes.at(-1) === 'B';

/** Records still on the report; `null` when neither records nor repayment codes were told. */
export function readRecords(profile: Profile, asOf: IsoDate): RecordFacts {
  const marked = profile.accounts.filter(isMarked);
  if (profile.publicRecords === null && marked.length === 0) {
    return {
      derogatoryRecords: null,
      unresolvedDerogatoryRecords: null,
      nextRecordLeavesOn: null,
    };
  }
  const standing = (profile.publicRecords ?? []).filter((record) => {
    const leaves = leavesOn(record);
    return leaves === null || leaves > asOf;
  });
  const barring = standing.filter(
    ({ kind, resolvedOn }) => resolvedOn === null && BARRING.has(kind),
  );
  const dates = standing.flatMap((record) => leavesOn(record) ?? []).sort();
  return {
    derogatoryRecords: standing.length + marked.length,
    unresolvedDerogatoryRecords: barring.length + marked.filter(isBadDebtNow).length,
    nextRecordLeavesOn: dates[0] ?? null,
  };
}
