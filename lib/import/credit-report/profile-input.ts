// A report's reading → the unvalidated input that the schema judges like the form's, with what was
// estimated and what has to be asked. Nothing is taken for known that the report does not say.

import { accountWith, type Account, type ProfileInput, type RepaymentRecord } from '@/lib/review';
import { type IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { institutionKindOf } from './institution-kind';
import { certainRecord, lateRange } from './lateness';
import { estimatePayment, type PaymentEstimate } from './payment-estimate';
import { isComplete, publicRecordsOf } from './profile-records';
import type { ReportAccount, ReportReading } from './report';

export type ReadReport = Extract<ReportReading, { report: unknown }>;

/** What the report leaves open, for the borrower to answer. */
export type ReportQuestion =
  | { code: 'INCOME' }
  | {
      code: 'LATE_MONTHS';
      accountId: string;
      overdueMonths: number | null;
      over90Months: number | null;
      /** Of the last 24 months: no fewer than, no more than. */
      least: number;
      most: number;
    }
  | { code: 'DAYS_PAST_DUE' | 'PAYMENT'; accountId: string };

export type ReportEstimate = { accountId: string } & (
  ({ field: 'monthlyPayment' } & PaymentEstimate) | { field: 'daysPastDue'; days: number }
);

export type ReportProfile = {
  input: ProfileInput;
  /** The day to judge it on: the report's own. `null` when the header could not be read. */
  asOf: IsoDate | null;
  estimates: ReportEstimate[];
  questions: ReportQuestion[];
};

/** Answers to `LATE_MONTHS`, by account. */
export type LateAnswers = Readonly<Record<string, RepaymentRecord>>;

const isOver = ({ state }: ReportAccount) => state === 'closed' || state === 'transferred';

function productOf({ kind, column, purpose }: ReportAccount): Account['product'] {
  if (kind === 'card' || kind === 'quasiCard') return 'card';
  if (column === 'housing') return 'mortgage';
  if (/汽车/.test(purpose ?? '')) return 'car';
  if (/经营|农户/.test(purpose ?? '')) return 'business';
  return kind === 'revolving' ? 'revolving' : 'instalment';
}

/** An overdue account is overdue by a day at least. */
const LEAST_DAYS = 1;

function accountOf(account: ReportAccount, id: string, estimate: PaymentEstimate | null): Account {
  const over = isOver(account);
  const nothingDrawn = account.state === 'inactive' ? toFen(0) : null;
  return accountWith({
    id,
    institution: account.institution,
    institutionKind: institutionKindOf(account.institution),
    product: productOf(account),
    currency: account.currency,
    limit: account.limit,
    balance: account.balance ?? nothingDrawn,
    monthlyPayment: account.balance === 0 ? toFen(0) : (estimate?.amount ?? null),
    openedOn: account.openedOn,
    closed: over,
    endsOn: account.endsOn,
    largeInstalmentBalance: account.largeInstalmentBalance,
    daysPastDue: account.overdueNow === null ? null : account.overdueNow ? LEAST_DAYS : 0,
    overdueAmount: account.overdueAmount,
    lateMonthsLast5Years: account.overdueMonths,
  });
}

/** What stands open on one account, answered questions left out. */
function questionsOn(
  account: ReportAccount,
  id: string,
  reportedOn: IsoDate,
  estimate: PaymentEstimate | null,
  answered: boolean,
): ReportQuestion[] {
  const { overdueMonths, over90Months } = account;
  const questions: ReportQuestion[] = [];
  if (!answered && certainRecord(account, reportedOn) === null) {
    const range = lateRange(account, reportedOn);
    questions.push({ code: 'LATE_MONTHS', accountId: id, overdueMonths, over90Months, ...range });
  }
  if (account.overdueNow !== false) questions.push({ code: 'DAYS_PAST_DUE', accountId: id });
  const isLoan = account.kind === 'loan' || account.kind === 'revolving';
  if (isLoan && !isOver(account) && estimate === null && account.balance !== 0) {
    questions.push({ code: 'PAYMENT', accountId: id });
  }
  return questions;
}

/**
 * The input that a report fills. While a question about late months is open, no account gets a
 * record: one account's clean record alone would read as "never late". Pass the answers to fill
 * them. Ids are `r1`, `r2` … in the report's order unless others are given.
 */
export function profileInputOf(
  reading: ReadReport,
  answers: LateAnswers = {},
  idOf: (index: number) => string = (index) => `r${index + 1}`,
): ReportProfile {
  const { report } = reading;
  const day = report.reportedOn ?? newestDay(report.accounts);
  const estimates: ReportEstimate[] = [];
  const questions: ReportQuestion[] = [{ code: 'INCOME' }];
  const accounts = report.accounts.map((account, index) => {
    const id = idOf(index);
    const estimate = day && estimatePayment(account, institutionKindOf(account.institution), day);
    if (estimate) estimates.push({ accountId: id, field: 'monthlyPayment', ...estimate });
    if (account.overdueNow) {
      estimates.push({ accountId: id, field: 'daysPastDue', days: LEAST_DAYS });
    }
    if (day) questions.push(...questionsOn(account, id, day, estimate, id in answers));
    return accountOf(account, id, estimate);
  });
  const settled = day !== null && questions.every(({ code }) => code !== 'LATE_MONTHS');
  const input: ProfileInput = {
    version: 1,
    accounts: accounts.map((account, index) => {
      const source = report.accounts[index];
      if (!settled || !source) return account;
      return { ...account, repayment: answers[account.id] ?? certainRecord(source, day) };
    }),
    accountsComplete: isComplete(reading),
    inquiries:
      report.inquiries?.map(({ on, institution, reason }) => ({ on, institution, reason })) ?? null,
    guarantees: reading.kind === 'report' ? guaranteesOf(reading) : null,
    publicRecords: publicRecordsOf(report, day),
  };
  return { input, asOf: report.reportedOn, estimates, questions };
}

const guaranteesOf = ({ report }: ReadReport) =>
  report.guarantees.map(({ institution, balance, amount }) => ({
    institution,
    balance: balance ?? amount ?? toFen(0),
    endsOn: null,
  }));

/** Without a header, the first day of the newest month that an account's figures are of. */
function newestDay(accounts: readonly ReportAccount[]): IsoDate | null {
  const months = accounts.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])).sort();
  const newest = months.at(-1);
  return newest === undefined ? null : (`${newest}-01` as IsoDate);
}
