// Stage: signals. The ratios and counts that lenders watch, by family. The ids are fixed: policies,
// reasons, words and charts are keyed by them.

export const SIGNAL_FAMILIES = {
  repayment: [
    'currentDaysPastDue',
    'worstDaysPastDueLast24Months',
    'lateMonthsLast24Months',
    'longestLateRunLast24Months',
    'monthsSinceLastLate',
    'lateMonthsLast6Months',
    'longestLateRunLast6Months',
    'lateMonthsLast36Months',
    'longestLateRunLast36Months',
    'lateMonthsLast60Months',
    'longestLateRunLast60Months',
    'lateAccountsLast24Months',
    'derogatoryRecords',
    'unresolvedDerogatoryRecords',
  ],
  capacity: ['debtToIncome', 'unsecuredDebtToMonthlyIncome', 'guaranteesToAnnualIncome'],
  utilization: [
    'cardUtilization',
    'worstCardUtilization',
    'lineUtilization',
    'largeInstalmentShare',
  ],
  lenders: ['lenderCount', 'nonBankLenderCount', 'openAccounts', 'openCards'],
  newCredit: [
    'hardInquiriesLast1Month',
    'hardInquiriesLast2Months',
    'hardInquiriesLast3Months',
    'hardInquiriesLast6Months',
    'hardInquiriesLast12Months',
    'largestSameDayInquiries',
    'newAccountsLast6Months',
    'newAccountsLast12Months',
  ],
  history: ['oldestAccountMonths'],
  stability: ['employmentMonths', 'incomeVariation', 'providentFundMonths', 'tradingMonths'],
  behaviour: [
    'minimumPaymentMonthsLast6',
    'cashAdvancesLast3Months',
    'debtRecyclingLast3Months',
    'accountChangesLast6Months',
  ],
  cost: ['highestApr'],
} as const;

export type SignalFamily = keyof typeof SIGNAL_FAMILIES;
export type SignalId = (typeof SIGNAL_FAMILIES)[SignalFamily][number];

/** Ratios are 0 to 1 and may exceed 1; `null` is not known or does not apply, never zero. */
export type Signals = Record<SignalId, number | null>;

export const SIGNAL_IDS: readonly SignalId[] = Object.values(SIGNAL_FAMILIES).flat();
