// The marks heavier than a late month that a report holds, and whether its list of accounts is
// whole: for the profile's lists that must not be taken for complete when they are not.

import type { ProfileInput } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { CreditReport, ReportReading } from './report';

type Records = NonNullable<ProfileInput['publicRecords']>;

/**
 * Bad debts, debts taken over and public records. `null` when none was found and the part that
 * would list them is not there. A record without a day counts from the report's.
 */
export function publicRecordsOf(report: CreditReport, day: IsoDate | null): Records | null {
  const { accounts, takeovers, publicRecords } = report;
  const records: Records = [];
  for (const { state, asOf, openedOn } of accounts) {
    if (state !== 'badDebt') continue;
    const on = asOf === null ? openedOn : (`${asOf}-01` as IsoDate);
    records.push({ kind: 'badDebt', on: on < openedOn ? openedOn : on, resolvedOn: null });
  }
  for (const { kind, on, balance, lastPaidOn } of takeovers) {
    const paidOn = lastPaidOn !== null && lastPaidOn > on ? lastPaidOn : on;
    records.push({ kind, on, resolvedOn: balance === 0 ? paidOn : null });
  }
  for (const record of publicRecords ?? []) {
    const on = record.on ?? day;
    if (on !== null) records.push({ kind: record.kind, on, resolvedOn: record.resolvedOn });
  }
  return publicRecords === null && records.length === 0 ? null : records;
}

/** Whether every account that the report lists has been read, by its own counts. */
export function isComplete(reading: Extract<ReportReading, { report: unknown }>): boolean {
  const { kind, report, unread, mismatches } = reading;
  const doubts = new Set(report.accounts.flatMap((account) => account.doubts));
  return (
    kind === 'report' &&
    mismatches.every(({ column }) => column === null) &&
    unread.every(({ part, words }) =>
      part === 'accounts' ? doubts.has(words) : part !== 'summary',
    )
  );
}
