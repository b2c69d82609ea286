// Stage: profile. The two-minute check: about ten questions, each of which may be left open.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { InstitutionKind, LimitEventKind, Product } from './lists';

/** `null` everywhere: not answered. Money in fen. */
export type QuickAnswers = {
  /** The line in question. */
  product: Extract<Product, 'card' | 'revolving' | 'business'>;
  institution: string;
  institutionKind: InstitutionKind;
  event: LimitEventKind | null;
  eventOn: IsoDate | null;
  /** The limit before the event, or today's where nothing happened. */
  oldLimit: Fen | null;
  newLimit: Fen | null;
  balance: Fen | null;
  monthlyIncome: Fen | null;
  /** Monthly payments on loans elsewhere, cards left out. */
  otherLoanPayments: Fen | null;
  /** Owed elsewhere without collateral, cards left out. */
  otherUnsecuredBalance: Fen | null;
  cardLimits: Fen | null;
  cardBalances: Fen | null;
  /** Lenders with something owed besides this line, and those of them that are not banks. */
  otherLenders: number | null;
  otherNonBankLenders: number | null;
  /** Days overdue now anywhere, and late months in the last 24. */
  daysPastDue: number | null;
  lateMonths: number | null;
  monthsSinceLastLate: number | null;
  /** Bad-debt marks or court enforcement that still stand. */
  unresolvedRecords: number | null;
  inquiriesLast3Months: number | null;
  inquiriesLast6Months: number | null;
  newAccountsLast12Months: number | null;
  oldestAccountYears: number | null;
};

export type AssumptionCode =
  | 'CARDS_AS_ONE'
  | 'LOANS_SPLIT_EVENLY'
  | 'LENDERS_NAMED_BY_NUMBER'
  | 'LATE_MONTHS_APART'
  | 'LATE_ON_THIS_LINE'
  | 'INQUIRIES_SPREAD_EVENLY'
  | 'OPENED_SPREAD_EVENLY'
  | 'CARD_PAYMENT_TEN_PERCENT'
  | 'INCOME_STEADY_UNKNOWN'
  | 'ALL_IN_YUAN';

/** Something the expansion had to assume, with the figures to say it with. */
export type Assumption = { code: AssumptionCode; params: Record<string, number | string> };
