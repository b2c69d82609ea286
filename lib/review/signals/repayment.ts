// Stage: signals, repayment. The strongest family: whether, how late, how often and how lately.
// Months are those of the worst single account, so that accounts are never summed.

import type { Facts } from '../facts/facts';

/** Days past due now, on the account that is furthest behind; 0 is not overdue, `null` not known. */
export const currentDaysPastDue = (facts: Facts) => facts.currentDaysPastDue;

/** The furthest behind any account was in 24 months, in days; a code n counts as 30n. */
export const worstDaysPastDueLast24Months = (facts: Facts) => facts.worstDaysPastDueLast24Months;

/** Late months of the worst account in 24 months; six are 累六, a commonly quoted bar. */
export const lateMonthsLast24Months = (facts: Facts) => facts.lateMonthsLast24Months;

/** Longest run of late months of one account in 24 months; three are 连三, a commonly quoted bar. */
export const longestLateRunLast24Months = (facts: Facts) => facts.longestLateRunLast24Months;

/** Months since the last late month; 24 means none in the window, 0 means this month. */
export const monthsSinceLastLate = (facts: Facts) => facts.monthsSinceLastLate;

/** Late months of the worst account in half a year; a window of commonly quoted bank screens. */
export const lateMonthsLast6Months = (facts: Facts) => facts.lateMonthsLast6Months;

/** Longest run of late months of one account in half a year; `null` where the record is too short. */
export const longestLateRunLast6Months = (facts: Facts) => facts.longestLateRunLast6Months;

/** Late months of the worst account in three years; a window of commonly quoted bank screens. */
export const lateMonthsLast36Months = (facts: Facts) => facts.lateMonthsLast36Months;

/** Longest run of late months of one account in three years; `null` where the record is too short. */
export const longestLateRunLast36Months = (facts: Facts) => facts.longestLateRunLast36Months;

/** Late months of the worst account in five years; a window of commonly quoted bank screens. */
export const lateMonthsLast60Months = (facts: Facts) => facts.lateMonthsLast60Months;

/** Longest run of late months of one account in five years; `null` where the record is too short. */
export const longestLateRunLast60Months = (facts: Facts) => facts.longestLateRunLast60Months;

/** Accounts with any late month in 24 months. */
export const lateAccountsLast24Months = (facts: Facts) => facts.lateAccountsLast24Months;

/** Bad debt, compensation, enforcement and the like still on the report; settled ones stay five years. */
export const derogatoryRecords = (facts: Facts) => facts.derogatoryRecords;

/** Of those, bad debt and enforcement that still stand. */
export const unresolvedDerogatoryRecords = (facts: Facts) => facts.unresolvedDerogatoryRecords;
