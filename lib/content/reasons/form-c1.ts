// The nearest wording of Regulation B's sample form C-1, where it has one. It has none for
// utilization or for the number of lenders. English only: it quotes a foreign form.

import type { ReasonCode } from '@/lib/review';

const DELINQUENT = 'Delinquent past or present credit obligations with others';
const OBLIGATIONS = 'Excessive obligations in relation to income';
const INQUIRIES = 'Number of recent inquiries on credit bureau report';
const INCOME = 'Income insufficient for amount of credit requested';
const IRREGULAR = 'Temporary or irregular employment';
const COLLECTION = 'Collection action or judgment';

export const FORM_C1: Readonly<Partial<Record<ReasonCode, string>>> = {
  OVERDUE_NOW: DELINQUENT,
  OVERDUE_LONG: DELINQUENT,
  LATE_DEEP: DELINQUENT,
  LATE_MONTHS_MANY: DELINQUENT,
  LATE_RUN_LONG: DELINQUENT,
  LATE_RECENT: DELINQUENT,
  LATE_ACCOUNTS_MANY: DELINQUENT,
  LATE_THREE_IN_ROW: DELINQUENT,
  LATE_SIX_IN_ALL: DELINQUENT,
  RECORDS_DEROGATORY: COLLECTION,
  RECORD_UNRESOLVED: COLLECTION,
  DTI_HIGH: OBLIGATIONS,
  UNSECURED_DEBT_HIGH: OBLIGATIONS,
  GUARANTEES_HIGH: OBLIGATIONS,
  DTI_HEADROOM_REACHED: OBLIGATIONS,
  INCOME_MULTIPLE_REACHED: INCOME,
  PROVIDENT_FUND_REACHED: INCOME,
  INQUIRIES_LAST_MONTH: INQUIRIES,
  INQUIRIES_LAST_TWO_MONTHS: INQUIRIES,
  INQUIRIES_RECENT: INQUIRIES,
  INQUIRIES_MANY: INQUIRIES,
  INQUIRIES_IN_YEAR: INQUIRIES,
  INQUIRIES_BURST: INQUIRIES,
  HISTORY_SHORT: 'Limited credit experience',
  EMPLOYMENT_SHORT: 'Length of employment',
  INCOME_VARIES: IRREGULAR,
};
