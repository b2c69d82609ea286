// Every sentence that a letter can hold, by code. A code that is missing here has no words.

export type PartCode =
  // Around every letter.
  | 'TITLE_HARDSHIP'
  | 'TITLE_EXPLANATION'
  | 'TITLE_RESTORATION'
  | 'TITLE_DISPUTE'
  | 'TITLE_NOT_MINE'
  | 'TITLE_COMPLAINT'
  | 'TO_LENDER'
  | 'TO_COMPLAINTS_DESK'
  | 'TO_BUREAU'
  | 'I_AM'
  | 'ACCOUNT'
  | 'ACCOUNT_VIA'
  | 'PAPERS'
  | 'ANSWER_IN_WRITING'
  | 'SIGNED'
  | 'DATED'
  // What happened to the limit.
  | 'EVENT_DECREASED'
  | 'EVENT_FROZEN'
  | 'EVENT_CLOSED'
  | 'EVENT_INCREASE_REMOVED'
  | 'EVENT_OPEN'
  // A request for an explanation.
  | 'LAW_AUTOMATED'
  | 'ASK_REASONS'
  | 'ASK_DATA'
  | 'ASK_PERSON'
  | 'ASK_MEND'
  | 'ASK_COPY'
  | 'ASK_TERMS'
  // A request to restore a limit.
  | 'ASK_RESTORE'
  | 'SPEAKS_FOR_ME'
  | 'ON_TIME'
  | 'NOTHING_OVERDUE'
  | 'INCOME'
  | 'WORK'
  | 'FUND'
  | 'PAID_DOWN'
  | 'NO_APPLICATIONS'
  | 'NOTHING_KNOWN'
  | 'IF_NOT_NOW'
  // A record that is wrong.
  | 'RECORD_OPEN'
  | 'RECORD_LATE_MONTH'
  | 'RECORD_OVERDUE'
  | 'RECORD_SETTLED'
  | 'RECORD_TWICE'
  | 'RECORD_TWICE_INQUIRY'
  | 'RECORD_MARKED'
  | 'RECORD_PUBLIC'
  | 'RECORD_INQUIRY'
  | 'THE_TRUTH'
  | 'ASK_CHECK'
  | 'ASK_CORRECT'
  | 'ASK_STATEMENT'
  // A loan or inquiry of someone else.
  | 'NOT_MINE_OPEN'
  | 'NOT_MINE_INQUIRY'
  | 'NOT_MINE_ACCOUNT'
  | 'ASK_APPLICATION'
  | 'ASK_CONSENT'
  | 'ASK_STOP_ON_IT'
  | 'ASK_REMOVE'
  | 'POLICE'
  // A complaint.
  | 'ASKED_BEFORE'
  | 'ANSWERED'
  | 'MY_REQUESTS'
  | 'ASK_VERIFY'
  | 'ASK_GROUNDS'
  | 'ASK_RESULT'
  | 'TIME_NATIONAL'
  | 'TIME_OPEN'
  | 'OTHERWISE_NATIONAL'
  | 'OTHERWISE_LOCAL'
  | 'OTHERWISE_OPEN'
  // Hardship.
  | 'OWED'
  | 'OWED_RATE'
  | 'OVERDUE_NOW'
  | 'CAUSE'
  | 'INCOME_FELL'
  | 'EACH_MONTH'
  | 'ESSENTIALS_EACH_MONTH'
  | 'OTHERS_EACH_MONTH'
  | 'WILLING'
  | 'OFFER_SCHEDULE'
  | 'OFFER_MONTHLY'
  | 'OFFER_PAUSE'
  | 'OFFER_OPEN'
  | 'CARD_PLAN'
  | 'CARD_PLAN_CATCH'
  | 'LOAN_TERMS'
  | 'RENEWAL'
  | 'ASK_RELIEF'
  | 'ASK_AGREEMENT'
  | 'ASK_CONTACT';

/** What an explanation may be asked about in particular. */
export const TOPIC_CODES = [
  'income',
  'debts',
  'utilization',
  'lenders',
  'inquiries',
  'repayment',
  'history',
  'policy',
] as const;
export type TopicCode = (typeof TOPIC_CODES)[number];
