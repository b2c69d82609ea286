// Stage: profile. What one field cannot know: days against `asOf`, and fields that contradict
// each other. A contradiction is an issue beside a field; an oddity that may be true is a notice.

import { monthIndex, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import type { Issue, IssueCode } from './issue';
import type { Account, Profile } from './schema';

type Path = Issue['path'];
type Report = (path: Path, code: IssueCode, params?: Issue['params']) => void;

function notAfter(asOf: IsoDate, date: IsoDate | null, path: Path, report: Report) {
  if (date !== null && date > asOf) report(path, 'IN_FUTURE', { asOf, date });
}

function repeated<T>(items: readonly T[], of: (item: T) => string, found: (index: number) => void) {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(of(item))) found(index);
    seen.add(of(item));
  });
}

function checkAccount(account: Account, path: Path, asOf: IsoDate, report: Report) {
  const { openedOn, lastPaymentOn, repayment, closed, balance } = account;
  notAfter(asOf, openedOn, [...path, 'openedOn'], report);
  notAfter(asOf, lastPaymentOn, [...path, 'lastPaymentOn'], report);
  if (openedOn !== null && lastPaymentOn !== null && openedOn > lastPaymentOn) {
    report([...path, 'openedOn'], 'OPENED_AFTER_PAYMENT', { date: lastPaymentOn });
  }
  if (closed && (balance ?? 0) > 0) report([...path, 'balance'], 'CLOSED_WITH_BALANCE');
  if (repayment !== null && monthIndex(repayment.through) > monthIndex(asOf)) {
    report([...path, 'repayment', 'through'], 'RECORD_IN_FUTURE', { month: repayment.through });
  }
}

function checkMonths(months: { month: IsoMonth }[], path: Path, asOf: IsoDate, report: Report) {
  repeated(
    months,
    (row) => row.month,
    (index) => report([...path, index, 'month'], 'DUPLICATE_MONTH'),
  );
  months.forEach(({ month }, index) => {
    if (monthIndex(month) > monthIndex(asOf)) {
      report([...path, index, 'month'], 'IN_FUTURE', { asOf, date: month });
    }
  });
}

function checkEvent(profile: Profile, asOf: IsoDate, report: Report) {
  const event = profile.limitEvent;
  if (event === null) return;
  notAfter(asOf, event.on, ['limitEvent', 'on'], report);
  if (event.kind === 'decreased' && event.newLimit !== null && event.newLimit >= event.oldLimit) {
    report(['limitEvent', 'newLimit'], 'EVENT_NOT_LOWER');
  }
}

function checkAccountIds(profile: Profile, report: Report) {
  const ids = new Set(profile.accounts.map((account) => account.id));
  const known = (id: string | null | undefined, path: Path) => {
    if (id !== null && id !== undefined && !ids.has(id)) report(path, 'UNKNOWN_ACCOUNT');
  };
  known(profile.limitEvent?.accountId, ['limitEvent', 'accountId']);
  known(profile.reviewedAccountId, ['reviewedAccountId']);
  profile.earlier?.balances.forEach((row, index) =>
    known(row.accountId, ['earlier', 'balances', index, 'accountId']),
  );
  repeated(
    profile.accounts,
    (account) => account.id,
    (index) => report(['accounts', index, 'id'], 'DUPLICATE_ID'),
  );
}

/** Everything in a well-formed profile that cannot be true on the day `asOf`; empty when it can. */
export function findContradictions(profile: Profile, asOf: IsoDate): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (path, code, params = {}) => issues.push({ path, code, params });
  profile.accounts.forEach((account, index) =>
    checkAccount(account, ['accounts', index], asOf, report),
  );
  profile.inquiries?.forEach((inquiry, index) =>
    notAfter(asOf, inquiry.on, ['inquiries', index, 'on'], report),
  );
  profile.publicRecords?.forEach((record, index) => {
    notAfter(asOf, record.on, ['publicRecords', index, 'on'], report);
    notAfter(asOf, record.resolvedOn, ['publicRecords', index, 'resolvedOn'], report);
    if (record.resolvedOn !== null && record.resolvedOn < record.on) {
      report(['publicRecords', index, 'resolvedOn'], 'RESOLVED_BEFORE_RECORD');
    }
  });
  checkMonths(profile.income.months, ['income', 'months'], asOf, report);
  checkMonths(profile.business?.receipts ?? [], ['business', 'receipts'], asOf, report);
  checkEvent(profile, asOf, report);
  if (profile.earlier !== null && profile.earlier.asOf >= asOf) {
    report(['earlier', 'asOf'], 'EARLIER_NOT_BEFORE', { asOf });
  }
  checkAccountIds(profile, report);
  return issues;
}
