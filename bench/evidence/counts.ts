// Give Me Some Credit and Lending Club give counts and ratios without dates or accounts, so they
// enter as signals. A count that is not told, or told only in part, stays not known.

import { SIGNAL_IDS, type Signals } from '@/lib/review';
import type { Row } from './rows';

const MONTHS_A_YEAR = 12;
const WINDOW_MONTHS = 24;

const NOTHING_KNOWN = Object.fromEntries(SIGNAL_IDS.map((id) => [id, null])) as Signals;

const inMonths = (years: number | null) => (years === null ? null : years * MONTHS_A_YEAR);

/** "Never late" is known in full; of one or more, neither how deep nor how lately is told. */
const lateness = (count: number | null): Partial<Signals> =>
  count === 0
    ? {
        lateMonthsLast24Months: 0,
        worstDaysPastDueLast24Months: 0,
        monthsSinceLastLate: WINDOW_MONTHS,
      }
    : { lateMonthsLast24Months: count };

/**
 * A row's columns by name. `bal_to_inc` holds revolving balances only, so unsecured debt in months
 * of income is not known; late incidents count as late months on one account.
 */
export const countSignals = (row: Row): Signals => ({
  ...NOTHING_KNOWN,
  ...lateness(row.number('late_n')),
  debtToIncome: row.number('dti'),
  cardUtilization: row.number('util'),
  hardInquiriesLast6Months: row.number('inq6'),
  openAccounts: row.number('n_open'),
  newAccountsLast12Months: row.number('new12'),
  derogatoryRecords: row.number('pubrec'),
  oldestAccountMonths: row.number('hist_m'),
  employmentMonths: inMonths(row.number('emp_y')),
});
