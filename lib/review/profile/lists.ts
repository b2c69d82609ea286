// Stage: profile. The closed lists that a profile's fields choose from, free of zod so that
// pages may show them without loading the schema.

export const MAX_REPAYMENT_MONTHS = 60;
export const MAX_ACCOUNTS = 300;
export const MAX_INQUIRIES = 3000;

export const INCOME_SOURCES = [
  'salary',
  'selfEmployed',
  'business',
  'gig',
  'pension',
  'other',
] as const;
export type IncomeSource = (typeof INCOME_SOURCES)[number];

export const INSTITUTION_KINDS = [
  'bank',
  'internetBank',
  'consumerFinance',
  'microLoan',
  'other',
  'unknown',
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

export const PRODUCTS = ['card', 'revolving', 'instalment', 'mortgage', 'car', 'business'] as const;
export type Product = (typeof PRODUCTS)[number];

/**
 * Why an institution read the credit report, by the report's own wording. The second-generation
 * report's dictionary numbers these; `self` stands for the borrower's own look.
 */
export const INQUIRY_REASONS = [
  'loanApproval',
  'cardApproval',
  'guarantorCheck',
  'preGuarantee',
  'financingApproval',
  'limitApproval',
  'merchantCheck',
  'representativeCheck',
  'admissionCheck',
  'creditCheck',
  'postLoan',
  'postGuarantee',
  'judicial',
  'providentFund',
  'futuresAccount',
  'self',
] as const;
export type InquiryReason = (typeof INQUIRY_REASONS)[number];

/** Reasons that stand for a request for credit. Everything else is soft and is never counted. */
export const HARD_REASONS: ReadonlySet<InquiryReason> = new Set([
  'loanApproval',
  'cardApproval',
  'guarantorCheck',
  'preGuarantee',
  'financingApproval',
  'limitApproval',
]);

export const PUBLIC_RECORD_KINDS = [
  'badDebt',
  'compensation',
  'assetDisposal',
  'enforcement',
  'judgment',
  'taxArrears',
  'penalty',
] as const;
export type PublicRecordKind = (typeof PUBLIC_RECORD_KINDS)[number];

export const TAX_GRADES = ['A', 'B', 'M', 'C', 'D'] as const;

export const LIMIT_EVENT_KINDS = ['decreased', 'frozen', 'closed', 'increaseRemoved'] as const;
export type LimitEventKind = (typeof LIMIT_EVENT_KINDS)[number];
