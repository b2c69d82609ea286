// Two reports of different days: which accounts are new, gone or changed, and what lenders did to
// limits in between. Lines print their limits, so a cut shows even where no notice ever came.

import { institutionKey } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { matchAccounts, type AccountPair } from './match-accounts';
import type { CreditReport, ReportAccount, ReportInquiry } from './report';

const CHANGED_FIELDS = [
  'limit',
  'balance',
  'state',
  'overdueNow',
  'overdueMonths',
  'over90Months',
  'largeInstalmentBalance',
] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

export type AccountChange = {
  before: ReportAccount;
  after: ReportAccount;
  fields: ChangedField[];
};

export type FindingCode =
  'LIMIT_CUT' | 'LIMIT_RAISED' | 'LINE_CLOSED' | 'LINE_FROZEN' | 'UTILIZATION_SHOCK';

/** What happened to one lender's line. Limits in fen; utilization as a ratio, `null` not known. */
export type Finding = {
  code: FindingCode;
  institution: string;
  pair: AccountPair;
  limit: { from: Fen | null; to: Fen | null };
  utilization: { from: number | null; to: number | null };
  /** For a shock: whether the limit fell by more than the balance rose. */
  byCut: boolean;
};

export type ReportComparison = {
  from: IsoDate | null;
  to: IsoDate | null;
  pairs: AccountPair[];
  added: ReportAccount[];
  gone: ReportAccount[];
  changed: AccountChange[];
  findings: Finding[];
  newInquiries: ReportInquiry[];
};

/** A jump of this much, to where most lenders' screens close, is a shock. Both are ours. */
const SHOCK_RISE = 0.3;
const SHOCK_LEVEL = 0.7;

const isOpen = ({ state }: ReportAccount) => state !== 'closed' && state !== 'transferred';
const isBarred = ({ state }: ReportAccount) => state === 'frozen' || state === 'stopped';

function utilizationOf({ limit, balance }: ReportAccount): number | null {
  if (balance === null || limit === null) return null;
  return limit > 0 ? balance / limit : balance > 0 ? 1 : null;
}

function codesOf(before: ReportAccount, after: ReportAccount): FindingCode[] {
  const codes: FindingCode[] = [];
  const line = before.kind !== 'loan';
  if (line && isOpen(before) && !isOpen(after)) return ['LINE_CLOSED'];
  if (line && !isBarred(before) && isBarred(after)) codes.push('LINE_FROZEN');
  if (before.limit !== null && after.limit !== null && before.limit !== after.limit) {
    codes.push(after.limit < before.limit ? 'LIMIT_CUT' : 'LIMIT_RAISED');
  }
  const [from, to] = [utilizationOf(before), utilizationOf(after)];
  if (from !== null && to !== null && to >= SHOCK_LEVEL && to - from >= SHOCK_RISE) {
    codes.push('UTILIZATION_SHOCK');
  }
  return codes;
}

function findingsOn(before: ReportAccount, after: ReportAccount, pair: AccountPair): Finding[] {
  const limit = { from: before.limit, to: after.limit };
  const utilization = { from: utilizationOf(before), to: utilizationOf(after) };
  const fall = (before.limit ?? 0) - (after.limit ?? 0);
  const rise = (after.balance ?? 0) - (before.balance ?? 0);
  return codesOf(before, after).map((code) => ({
    code,
    institution: after.institution,
    pair,
    limit,
    utilization,
    byCut: code === 'UTILIZATION_SHOCK' && fall > Math.max(0, rise),
  }));
}

/** Cards of one lender often share a limit: the same fall on several of them is one finding. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, institution, limit }) => {
    if (code !== 'LIMIT_CUT' && code !== 'LIMIT_RAISED') return true;
    const key = [code, institutionKey(institution), limit.from, limit.to].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

const inquiryKey = ({ on, institution, reason }: ReportInquiry) =>
  [on, institutionKey(institution), reason].join('|');

/** Inquiries of the later report beyond those that the earlier one lists, row by row. */
function newInquiries(earlier: CreditReport, later: CreditReport): ReportInquiry[] {
  const known = new Map<string, number>();
  for (const row of earlier.inquiries ?? []) {
    known.set(inquiryKey(row), (known.get(inquiryKey(row)) ?? 0) + 1);
  }
  return (later.inquiries ?? []).filter((row) => {
    const left = known.get(inquiryKey(row)) ?? 0;
    known.set(inquiryKey(row), left - 1);
    return left <= 0;
  });
}

/**
 * What changed between two reports, the earlier one first. An account that left the list while it
 * was open counts among those gone; a settled one leaves it after five years by rule.
 */
export function compareReports(earlier: CreditReport, later: CreditReport): ReportComparison {
  const pairs = matchAccounts(earlier.accounts, later.accounts);
  const comparison: ReportComparison = {
    from: earlier.reportedOn,
    to: later.reportedOn,
    pairs,
    added: [],
    gone: [],
    changed: [],
    findings: [],
    newInquiries: newInquiries(earlier, later),
  };
  for (const pair of pairs) {
    const before = pair.earlier === null ? undefined : earlier.accounts[pair.earlier];
    const after = pair.later === null ? undefined : later.accounts[pair.later];
    if (before && after) {
      const fields = CHANGED_FIELDS.filter((field) => before[field] !== after[field]);
      if (fields.length > 0) comparison.changed.push({ before, after, fields });
      comparison.findings.push(...findingsOn(before, after, pair));
    } else if (after) comparison.added.push(after);
    else if (before) comparison.gone.push(before);
  }
  return { ...comparison, findings: withoutRepeats(comparison.findings) };
}
