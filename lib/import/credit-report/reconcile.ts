// Whether the items that were read bear out what the report says of itself: its summary of accounts
// and guarantees, and the numbers in front of its inquiries. A difference is shown, never settled.

import {
  SUMMARY_COLUMNS,
  SUMMARY_ROWS,
  type CreditReport,
  type Mismatch,
  type ReportAccount,
  type SummaryRow,
} from './report';

const COUNTED: Readonly<Record<SummaryRow, (account: ReportAccount) => boolean>> = {
  accounts: () => true,
  open: ({ state }) => state !== 'closed' && state !== 'transferred',
  overdue: ({ overdueMonths }) => (overdueMonths ?? 0) > 0,
  over90: ({ over90Months }) => (over90Months ?? 0) > 0,
};

/** `--` is borne out by none. */
const agrees = (stated: number | null, read: number) => (stated ?? 0) === read;

/**
 * Every count that the report states and its items do not bear out; empty without a summary. A row
 * of it that could not be read states nothing.
 */
export function reconcile(
  { summary, accounts, guarantees, inquiries }: CreditReport,
  numberedInquiries: number,
  unreadRows: readonly SummaryRow[],
): Mismatch[] {
  const mismatches: Mismatch[] = [];
  const compare = (
    row: Mismatch['row'],
    column: Mismatch['column'],
    stated: number | null,
    read: number,
  ) => {
    if (!agrees(stated, read)) mismatches.push({ row, column, stated, read });
  };
  if (summary !== null) {
    for (const row of SUMMARY_ROWS.filter((name) => !unreadRows.includes(name))) {
      const counted = accounts.filter(COUNTED[row]);
      for (const column of SUMMARY_COLUMNS) {
        const read = counted.filter((account) => account.column === column).length;
        compare(row, column, summary.counts[row][column], read);
      }
    }
    compare('guarantees', null, summary.guarantees, guarantees.length);
  }
  compare('inquiries', null, numberedInquiries, inquiries?.length ?? 0);
  return mismatches;
}
