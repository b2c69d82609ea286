// Stage: explanation. Reason codes, subject then direction, and what each reason carries.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { KnockOutCode, TermId } from '../policy/policy';
import type { SourceId } from '../policy/sources';
import type { SignalId } from '../signals/signals';

/** The reason a signal stands for when it loses points. */
export const SIGNAL_REASONS = {
  currentDaysPastDue: 'OVERDUE_NOW',
  worstDaysPastDueLast24Months: 'LATE_DEEP',
  lateMonthsLast24Months: 'LATE_MONTHS_MANY',
  longestLateRunLast24Months: 'LATE_RUN_LONG',
  monthsSinceLastLate: 'LATE_RECENT',
  lateMonthsLast6Months: 'LATE_MONTHS_MANY',
  longestLateRunLast6Months: 'LATE_RUN_LONG',
  lateMonthsLast36Months: 'LATE_MONTHS_MANY',
  longestLateRunLast36Months: 'LATE_RUN_LONG',
  lateMonthsLast60Months: 'LATE_MONTHS_MANY',
  longestLateRunLast60Months: 'LATE_RUN_LONG',
  lateAccountsLast24Months: 'LATE_ACCOUNTS_MANY',
  derogatoryRecords: 'RECORDS_DEROGATORY',
  unresolvedDerogatoryRecords: 'RECORD_UNRESOLVED',
  debtToIncome: 'DTI_HIGH',
  unsecuredDebtToMonthlyIncome: 'UNSECURED_DEBT_HIGH',
  guaranteesToAnnualIncome: 'GUARANTEES_HIGH',
  cardUtilization: 'UTILIZATION_HIGH',
  worstCardUtilization: 'WORST_CARD_FULL',
  lineUtilization: 'LINE_UTILIZATION_HIGH',
  largeInstalmentShare: 'INSTALMENTS_LARGE',
  lenderCount: 'LENDERS_MANY',
  nonBankLenderCount: 'NONBANK_LENDERS_MANY',
  openAccounts: 'ACCOUNTS_MANY',
  openCards: 'ACCOUNTS_MANY',
  hardInquiriesLast1Month: 'INQUIRIES_LAST_MONTH',
  hardInquiriesLast2Months: 'INQUIRIES_LAST_TWO_MONTHS',
  hardInquiriesLast3Months: 'INQUIRIES_RECENT',
  hardInquiriesLast6Months: 'INQUIRIES_MANY',
  hardInquiriesLast12Months: 'INQUIRIES_IN_YEAR',
  largestSameDayInquiries: 'INQUIRIES_BURST',
  newAccountsLast6Months: 'NEW_ACCOUNTS_RECENT',
  newAccountsLast12Months: 'NEW_ACCOUNTS_MANY',
  oldestAccountMonths: 'HISTORY_SHORT',
  employmentMonths: 'EMPLOYMENT_SHORT',
  incomeVariation: 'INCOME_VARIES',
  providentFundMonths: 'PROVIDENT_FUND_SHORT',
  tradingMonths: 'TRADING_SHORT',
  minimumPaymentMonthsLast6: 'MINIMUM_PAYMENTS',
  cashAdvancesLast3Months: 'CASH_ADVANCES',
  debtRecyclingLast3Months: 'DEBT_RECYCLING',
  accountChangesLast6Months: 'ACCOUNT_CHANGES',
  highestApr: 'APR_HIGH',
} as const satisfies Record<SignalId, string>;

/** The reason a term stands for when it binds. */
export const TERM_REASONS = {
  productCap: 'PRODUCT_CAP_REACHED',
  incomeMultiple: 'INCOME_MULTIPLE_REACHED',
  dtiHeadroom: 'DTI_HEADROOM_REACHED',
  totalLimit: 'TOTAL_LIMIT_REACHED',
  providentFund: 'PROVIDENT_FUND_REACHED',
  receiptsShare: 'RECEIPTS_SHARE_REACHED',
  taxMultiple: 'TAX_MULTIPLE_REACHED',
  stepUp: 'STEP_UP_REACHED',
} as const satisfies Record<TermId, string>;

export type ReasonCode =
  | KnockOutCode
  | (typeof SIGNAL_REASONS)[SignalId]
  | (typeof TERM_REASONS)[TermId]
  | 'SCORE_BELOW_DRAWING'
  | 'SCORE_BELOW_INCREASE'
  | 'SCORE_CLOSES'
  | 'PROGRAMME_CLOSING'
  | 'INCREASES_PAUSED';

export type ReasonKind = 'knockOut' | 'lender' | 'grade' | 'term' | 'points';

export type Reason = {
  code: ReasonCode;
  kind: ReasonKind;
  signal: SignalId | null;
  term: TermId | null;
  /** The borrower's own figure: the signal's value, the term's amount in fen, or the total. */
  value: number | null;
  /** The edge it missed: where the next better band, grade or free range begins. */
  edge: number | null;
  /** Points lost against the best of this line; 0 for terms. */
  pointsLost: number;
  /** What it costs: the limit with this one thing at its best, less the limit. */
  limitEffect: Fen;
  edgeSource: SourceId;
  pointsSource: SourceId;
  /** The first day the figure changes by time alone; `null` when time changes nothing. */
  nextChangeOn: IsoDate | null;
  /** One of at most four that lead; the others are a tap away. */
  headline: boolean;
};
