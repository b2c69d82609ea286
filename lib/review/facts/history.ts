// Stage: facts. How long the borrower has had credit, and how much of it is new.

import { monthsBetween, type IsoDate } from '@/lib/units/calendar';
import type { Profile } from '../profile/schema';
import type { FactsOf } from './facts';
import { countInWindow, nextToLeave } from './inquiries';

/**
 * Openings count whether or not the account is still open. One opening date that nobody stated
 * leaves the counts unknown; the oldest account is the oldest of those stated.
 */
export function readHistory(profile: Profile, asOf: IsoDate): FactsOf<'history' | 'newAccounts'> {
  const opened = profile.accounts.flatMap(({ openedOn }) =>
    openedOn === null || openedOn > asOf ? [] : [openedOn],
  );
  const known =
    profile.accountsComplete && profile.accounts.every(({ openedOn }) => openedOn !== null);
  const oldest = opened.reduce<IsoDate | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
  const emptyFile = profile.accountsComplete && profile.accounts.length === 0;
  return {
    newAccountsLast6Months: known ? countInWindow(opened, 6, asOf) : null,
    newAccountsLast12Months: known ? countInWindow(opened, 12, asOf) : null,
    nextAccountLeaves6MonthsOn: nextToLeave(opened, 6, asOf),
    nextAccountLeaves12MonthsOn: nextToLeave(opened, 12, asOf),
    oldestAccountOpenedOn: oldest,
    oldestAccountMonths: oldest === null ? (emptyFile ? 0 : null) : monthsBetween(oldest, asOf),
  };
}
