// Stage: facts. How long the borrower has had credit, and how much of it is new.

import { monthsBetween, type IsoDate } from '@/lib/units/calendar';
import type { Profile } from '../profile/schema';
import { datedWithin, nextLeavesOn, windowOf } from './dated';
import type { FactsOf } from './facts';

/**
 * Openings count whether or not the account is still open. One opening date that nobody stated
 * leaves the counts unknown; the oldest account is the oldest of those stated.
 */
export function readHistory(profile: Profile, asOf: IsoDate): FactsOf<'history' | 'newAccounts'> {
  const { accounts, accountsComplete } = profile;
  const opened: IsoDate[] = [];
  let known = accountsComplete;
  let oldest: IsoDate | null = null;
  for (const { openedOn } of accounts) {
    if (openedOn === null) known = false;
    else if (openedOn <= asOf) {
      opened.push(openedOn);
      if (oldest === null || openedOn < oldest) oldest = openedOn;
    }
  }
  const dated = datedWithin(opened, 12, asOf);
  const last6Months = windowOf(dated, 6, asOf);
  const last12Months = windowOf(dated, 12, asOf);
  const emptyFile = accountsComplete && accounts.length === 0;
  return {
    newAccountsLast6Months: known ? last6Months.count : null,
    newAccountsLast12Months: known ? last12Months.count : null,
    nextAccountLeaves6MonthsOn: nextLeavesOn(last6Months),
    nextAccountLeaves12MonthsOn: nextLeavesOn(last12Months),
    oldestAccountOpenedOn: oldest,
    oldestAccountMonths: oldest === null ? (emptyFile ? 0 : null) : monthsBetween(oldest, asOf),
  };
}
