// Stage: signals, repayment. The strongest family: whether, how late, how often and how lately.

import type { Facts } from '../facts/facts';
import type { SignalsOf } from './signals';

/**
 * Days past due now and at worst; late months and the longest run of them on the worst single
 * account; months since the last late month (24: none in the window); marks on the report.
 */
export const repaymentSignals = (facts: Facts): SignalsOf<'repayment'> => ({
  currentDaysPastDue: facts.currentDaysPastDue,
  worstDaysPastDueLast24Months: facts.worstDaysPastDueLast24Months,
  lateMonthsLast24Months: facts.lateMonthsLast24Months,
  longestLateRunLast24Months: facts.longestLateRunLast24Months,
  monthsSinceLastLate: facts.monthsSinceLastLate,
  lateAccountsLast24Months: facts.lateAccountsLast24Months,
  derogatoryRecords: facts.derogatoryRecords,
  unresolvedDerogatoryRecords: facts.unresolvedDerogatoryRecords,
});
