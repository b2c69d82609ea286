// Which part of the form a place belongs to, and which parts concern this borrower.

import { SECTIONS, type SectionName } from '@/lib/content/screens/check-full';
import { isEmpty } from '@/lib/form/blank';
import type { Draft } from '@/lib/form/draft';
import { isUnder, readPath, type FormIssue } from '@/lib/form/issue';

/** The fields of the line that the first part asks for. */
export const LINE_FIELDS = [
  'institution',
  'institutionKind',
  'platform',
  'product',
  'limit',
  'balance',
] as const;

const HOMES: Readonly<Record<string, SectionName>> = {
  limitEvent: 'line',
  reviewedAccountId: 'line',
  accountsComplete: 'accounts',
  guarantees: 'liabilities',
  publicRecords: 'liabilities',
};

const isSection = (text: unknown): text is SectionName => SECTIONS.some((each) => each === text);

/** The part of the form that asks for a place; the first one where the place is not known. */
function sectionOf(path: FormIssue['path']): SectionName {
  const [first, second, third] = path;
  if (first === 'accounts' && third === 'repayment') return 'record';
  const key = first === 'told' || first === 'pasted' ? second : first;
  if (key === 'records' || key === 'recordsThrough') return 'record';
  if (isSection(key)) return key;
  return HOMES[String(key)] ?? 'line';
}

/** The part that a fragment of the address names, itself or by one of its fields. */
export const sectionAt = (hash: string): SectionName =>
  isSection(hash) ? hash : sectionOf(readPath(hash));

const isOfLine = (issue: FormIssue, line: number) =>
  LINE_FIELDS.some((field) => isUnder(issue, `accounts.${line}.${field}`));

/** What can be mended in a part of the form; `line` is where the line in question stands. */
export const issuesIn = (section: SectionName, issues: readonly FormIssue[], line: number) =>
  issues.filter(
    (issue) => sectionOf(issue.path) === section || (section === 'line' && isOfLine(issue, line)),
  );

const trades = ({ income, accounts, told, business }: Draft) =>
  income.source === 'business' ||
  income.source === 'selfEmployed' ||
  accounts.some(({ product }) => product === 'business') ||
  told.business !== '' ||
  !isEmpty(business);

/** The parts that concern this borrower, and the one on screen in any case. */
export const sectionsFor = (draft: Draft, shown: SectionName): SectionName[] =>
  SECTIONS.filter((each) => each !== 'business' || each === shown || trades(draft));

const CONTENT: Readonly<Record<SectionName, (draft: Draft) => unknown>> = {
  line: ({ limitEvent }) => ({ ...limitEvent, accountId: '' }),
  income: ({ income }) => ({ ...income, months: income.months.map(({ amount }) => amount) }),
  accounts: ({ accounts }) => accounts.map((account) => ({ ...account, id: '', repayment: '' })),
  record: ({ accounts }) => accounts.map(({ repayment }) => repayment),
  inquiries: ({ inquiries, told }) => [inquiries, told.inquiries],
  liabilities: ({ guarantees, publicRecords, told }) => [
    guarantees,
    publicRecords,
    told.guarantees,
    told.publicRecords,
  ],
  behaviour: ({ behaviour }) => behaviour,
  household: ({ household }) => household,
  business: ({ business, told }) => [business, told.business],
  earlier: ({ earlier }) => earlier,
};

/** Whether anything was entered in a part of the form. */
export const isFilled = (section: SectionName, draft: Draft) => !isEmpty(CONTENT[section](draft));

/** The row of a list that a fragment of the address leads to; null where it leads to none. */
export function rowAt(hash: string, list: string): number | null {
  if (!hash.startsWith(`${list}.`)) return null;
  const row = readPath(hash)[list.split('.').length];
  return typeof row === 'number' ? row : null;
}
