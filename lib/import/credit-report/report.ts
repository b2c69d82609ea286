// What a personal credit report says, once it is read: the brief version (简版) in both of its
// layouts. Amounts are fen, days are ISO, `null` is "the report does not say". Name, document
// number and marital status are left out on purpose: no review asks for them.

import type { InquiryReason, PublicRecordKind } from '@/lib/review';
import type { IsoDate, IsoMonth } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';

/** The layout before 2020, and the one since. */
export type Generation = 'first' | 'second';

export const SUMMARY_COLUMNS = ['cards', 'housing', 'otherLoans', 'otherBusiness'] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

export const SUMMARY_ROWS = ['accounts', 'open', 'overdue', 'over90'] as const;
export type SummaryRow = (typeof SUMMARY_ROWS)[number];

/** The report's own counts; `null` where it prints `--` or where the cell could not be read. */
export type Summary = {
  counts: Record<SummaryRow, Record<SummaryColumn, number | null>>;
  guarantees: number | null;
};

export type AccountState =
  'open' | 'inactive' | 'frozen' | 'stopped' | 'badDebt' | 'closed' | 'transferred';

export type ReportAccount = {
  kind: 'card' | 'quasiCard' | 'loan' | 'revolving';
  /** The column of the summary that counts it. */
  column: SummaryColumn;
  institution: string;
  /** ISO 4217; `XXX` for a currency whose name is not in our list. */
  currency: string;
  /** What kind of loan, in the report's words; `null` for a card. */
  purpose: string | null;
  cardTail: string | null;
  openedOn: IsoDate;
  /** The month that the figures are of; each account has its own. */
  asOf: IsoMonth | null;
  /** What was paid out, for a loan. */
  lent: Fen | null;
  limit: Fen | null;
  /** What is owed or used. */
  balance: Fen | null;
  largeInstalmentBalance: Fen | null;
  overdueAmount: Fen | null;
  endsOn: IsoDate | null;
  state: AccountState;
  /** The month it was closed, settled or transferred in. */
  endedIn: IsoMonth | null;
  overdueNow: boolean | null;
  /** Months overdue in the last five years. */
  overdueMonths: number | null;
  /** How many of those were more than 90 days late. */
  over90Months: number | null;
  /** What the sentence says that could not be understood. */
  doubts: string[];
  words: string;
};

export type ReportGuarantee = {
  institution: string;
  on: IsoDate;
  asOf: IsoDate | null;
  /** What the borrower answers for. */
  amount: Fen | null;
  /** What is still owed on the loan behind it. */
  balance: Fen | null;
  doubts: string[];
  words: string;
};

/** A debt that somebody else paid (compensation) or bought (asset disposal). */
export type ReportTakeover = {
  kind: 'compensation' | 'assetDisposal';
  institution: string;
  on: IsoDate;
  amount: Fen | null;
  balance: Fen | null;
  lastPaidOn: IsoDate | null;
  doubts: string[];
  words: string;
};

export type ReportPublicRecord = {
  kind: PublicRecordKind;
  on: IsoDate | null;
  resolvedOn: IsoDate | null;
  amount: Fen | null;
  words: string;
};

/** `institution` is empty for the borrower's own look. */
export type ReportInquiry = {
  on: IsoDate;
  institution: string;
  reason: InquiryReason;
  words: string;
};

export type CreditReport = {
  generation: Generation;
  reportedOn: IsoDate | null;
  /** The first layout prints the day it was asked for as well. */
  queriedOn: IsoDate | null;
  summary: Summary | null;
  accounts: ReportAccount[];
  guarantees: ReportGuarantee[];
  takeovers: ReportTakeover[];
  /** `null`: this part of the report was not found. */
  publicRecords: ReportPublicRecord[] | null;
  /** `null`: this part of the report was not found. */
  inquiries: ReportInquiry[] | null;
};

export type ReportPart =
  | 'header'
  | 'summary'
  | 'accounts'
  | 'nonCredit'
  | 'publicRecords'
  | 'statements'
  | 'inquiries'
  | 'notes';

/** A piece of the report that no rule took, in the report's words. */
export type Unread = { part: ReportPart; words: string };

/** A count that the report states and that the items read do not bear out. */
export type Mismatch = {
  row: SummaryRow | 'guarantees' | 'inquiries';
  column: SummaryColumn | null;
  /** `null`: the report prints `--`, for none. */
  stated: number | null;
  read: number;
};

/** Texts that hold no brief personal report, each for its own reason. */
export const REFUSALS = [
  'noText',
  'notReport',
  'enterpriseReport',
  'detailedReport',
  'tooLarge',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** `truncated`: the beginning or the end of the report is not there; what is there has been read. */
export type ReportReading =
  | {
      kind: 'report' | 'truncated';
      report: CreditReport;
      unread: Unread[];
      mismatches: Mismatch[];
    }
  | { kind: Refusal };
