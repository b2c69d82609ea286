// Stage: profile. Everything a borrower may tell us, in one strict schema.
// It has no field for sex, age, marital status, ethnicity or place, and takes no unknown field.

import { z } from 'zod';
import { count, day, fen, maybe, month, text } from './fields';
import * as lists from './lists';

const amountOfMonth = z.strictObject({ month, amount: fen });

const income = z.strictObject({
  /** Net monthly income; an average. Used when no months are listed. */
  monthlyAverage: maybe(fen),
  /** Up to 24 months of net income, any order, one row a month. */
  months: z.array(amountOfMonth).max(24).default([]),
  source: maybe(z.enum(lists.INCOME_SOURCES)),
  employmentMonths: maybe(count(720)),
  /** Months of provident fund or social insurance paid without a gap. */
  providentFundMonths: maybe(count(720)),
  /** The monthly base that the provident fund is paid on. */
  providentFundBase: maybe(fen),
});

/** `through` is the last month of the record; `codes` run oldest first, one code a month. */
const repayment = z.strictObject({
  through: month,
  codes: z
    .string()
    .min(1)
    .max(lists.MAX_REPAYMENT_MONTHS)
    .regex(/^[N1-7*#/ABCDGMZ]+$/, 'UNKNOWN_REPAYMENT_CODE'),
});

const account = z.strictObject({
  id: text(64).pipe(z.string().min(1)),
  /** The lender named on the contract, which funds the debt. */
  institution: text(80),
  institutionKind: z.enum(lists.INSTITUTION_KINDS),
  /** The app it is reached through, when that is not the lender. */
  platform: maybe(text(80)),
  product: z.enum(lists.PRODUCTS),
  /** Backed by property or a guarantee; `null`: as usual for the product. */
  secured: maybe(z.boolean()),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('CNY'),
  limit: maybe(fen),
  balance: maybe(fen),
  monthlyPayment: maybe(fen),
  /** A year's rate as a ratio: 0.18 is 18%. */
  annualRate: maybe(z.number().min(0).max(10)),
  openedOn: maybe(day),
  closed: z.boolean().default(false),
  endsOn: maybe(day),
  /** Accounts with the same text here share one limit. */
  sharedLimitGroup: maybe(text(40)),
  /** The part of a card's balance in large instalment plans not yet billed. */
  largeInstalmentBalance: maybe(fen),
  /** The day of the month a payment falls due. */
  dueDay: maybe(z.int().min(1).max(31)),
  lastPaymentOn: maybe(day),
  /** Days past due now; 0 means nothing is overdue. */
  daysPastDue: maybe(count(20_000)),
  overdueAmount: maybe(fen),
  /** Months late among the last 60, as a brief report counts them without naming one. */
  lateMonthsLast5Years: maybe(count(lists.MAX_REPAYMENT_MONTHS)),
  repayment: maybe(repayment),
});

const inquiry = z.strictObject({
  on: day,
  institution: text(80),
  reason: z.enum(lists.INQUIRY_REASONS),
});

const guarantee = z.strictObject({ institution: text(80), balance: fen, endsOn: maybe(day) });

const publicRecord = z.strictObject({
  kind: z.enum(lists.PUBLIC_RECORD_KINDS),
  on: day,
  /** The day the debt behind it was cleared; `null`: it still stands. */
  resolvedOn: maybe(day),
});

const behaviour = z.strictObject({
  /** How many of the last 6 months saw only a card's minimum payment. */
  minimumPaymentMonthsLast6: maybe(count(6)),
  cashAdvancesLast3Months: maybe(count(999)),
  /** New money drawn, and money repaid, on all credit lines over the last 3 months. */
  drawsLast3Months: maybe(fen),
  repaymentsLast3Months: maybe(fen),
  /** Changes of phone number, device or profile on the platform over the last 6 months. */
  accountChangesLast6Months: maybe(count(999)),
});

const business = z.strictObject({
  /** What the owner takes home a month: the owner's income. Turnover never is. */
  monthlyNetDrawings: maybe(fen),
  monthlyReceipts: maybe(fen),
  receipts: z.array(amountOfMonth).max(24).default([]),
  annualTax: maybe(fen),
  taxGrade: maybe(z.enum(lists.TAX_GRADES)),
  tradingMonths: maybe(count(1200)),
  licensed: maybe(z.boolean()),
  /** Months of tax returns, and of statements of the business's own account. */
  taxMonths: maybe(count(1200)),
  statementsMonths: maybe(count(1200)),
  /** Whether something or somebody can stand in towards a guarantor. */
  counterGuarantee: maybe(z.boolean()),
});

const limitEvent = z.strictObject({
  accountId: text(64),
  kind: z.enum(lists.LIMIT_EVENT_KINDS),
  oldLimit: fen,
  newLimit: maybe(fen),
  on: day,
});

const earlier = z.strictObject({
  asOf: day,
  monthlyIncome: maybe(fen),
  balances: z
    .array(z.strictObject({ accountId: text(64), balance: fen }))
    .max(300)
    .default([]),
});

const NOTHING_SAID = {} as const;

export const profileSchema = z.strictObject({
  version: z.literal(1),
  income: income.prefault(NOTHING_SAID),
  household: z
    .strictObject({ cashAtHand: maybe(fen), monthlyEssentials: maybe(fen) })
    .prefault(NOTHING_SAID),
  accounts: z.array(account).max(lists.MAX_ACCOUNTS).default([]),
  /** True when the list holds every account; else counts and sums over it are not known. */
  accountsComplete: z.boolean().default(false),
  /** `null`: not told. An empty list: none in the last two years. */
  inquiries: maybe(z.array(inquiry).max(lists.MAX_INQUIRIES)),
  guarantees: maybe(z.array(guarantee).max(100)),
  publicRecords: maybe(z.array(publicRecord).max(100)),
  behaviour: behaviour.prefault(NOTHING_SAID),
  business: maybe(business),
  /** The line whose limit is in question, when no event names it. */
  reviewedAccountId: maybe(text(64)),
  limitEvent: maybe(limitEvent),
  /** What was true on an earlier day and is not dated elsewhere in the profile. */
  earlier: maybe(earlier),
});

/** A borrower's facts, checked: the only shape that the stages after this one accept. */
export type Profile = z.output<typeof profileSchema>;
/** What `parseProfile` accepts when every field is of its type. */
export type ProfileInput = z.input<typeof profileSchema>;
export type Account = Profile['accounts'][number];
export type Inquiry = NonNullable<Profile['inquiries']>[number];
export type Guarantee = NonNullable<Profile['guarantees']>[number];
export type PublicRecord = NonNullable<Profile['publicRecords']>[number];
export type RepaymentRecord = NonNullable<Account['repayment']>;
export type LimitEvent = NonNullable<Profile['limitEvent']>;
