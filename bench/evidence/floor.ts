// The card that ours is held against: a worked table of the same bands, written by hand before this
// one and scored beside it. It gives no points for records on the report or for time in the job.

import type { Written } from './points';

export const FLOOR_TABLE = {
  currentDaysPastDue: '0:90 4:50 31:10 61:0 [82]',
  lateMonthsLast24Months: '0:120 1:76 2:42 3:22 4:12 6:0 [90]',
  worstDaysPastDueLast24Months: '0:40 1:34 31:16 61:6 91:0 [34]',
  monthsSinceLastLate: '0:0 1:8 3:18 6:28 12:40 24:50 [40]',
  derogatoryRecords: '0:0 1:0 2:0 [0]',
  debtToIncome: '0:110 0.2:90 0.3:78 0.4:70 0.5:60 0.55:50 0.65:28 0.8:0 [76]',
  unsecuredDebtToMonthlyIncome: '0:40 3:34 6:26 12:12 18:0 [26]',
  cardUtilization: '0:130 0.1:120 0.3:92 0.5:70 0.7:48 0.8:40 0.9:28 1:0 [90]',
  lineUtilization: '0:30 0.3:26 0.5:20 0.8:8 0.95:0 [20]',
  lenderCount: '0:80 3:60 5:36 7:20 9:8 13:0 [60]',
  nonBankLenderCount: '0:20 2:14 3:8 5:0 [14]',
  hardInquiriesLast3Months: '0:40 2:32 4:22 7:8 11:0 [30]',
  hardInquiriesLast6Months: '0:80 1:66 2:48 3:36 4:30 7:12 10:0 [56]',
  newAccountsLast12Months: '0:60 1:52 2:36 3:20 4:12 6:0 [38]',
  oldestAccountMonths: '0:0 12:8 36:28 84:40 144:50 240:60 [40]',
  incomeVariation: '0:10 0.15:8 0.25:4 0.35:0 [6]',
  employmentMonths: '0:0 12:0 36:0 [0]',
  debtRecyclingLast3Months: '0:20 0.3:10 0.6:0 [16]',
  minimumPaymentMonthsLast6: '0:20 1:12 3:0 [16]',
} as const satisfies Written;
