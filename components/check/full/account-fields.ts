import type { AccountDraft } from '@/lib/form/draft';

export type AccountField = Exclude<keyof AccountDraft, 'id' | 'repayment'>;

const COMMON: readonly AccountField[] = [
  'institution',
  'institutionKind',
  'product',
  'platform',
  'limit',
  'balance',
  'monthlyPayment',
  'annualRate',
  'openedOn',
  'dueDay',
  'daysPastDue',
  'overdueAmount',
];

const MORE: readonly AccountField[] = [
  'lateMonthsLast5Years',
  'lastPaymentOn',
  'endsOn',
  'closed',
  'secured',
  'sharedLimitGroup',
  'largeInstalmentBalance',
  'currency',
];

const REVOLVES: ReadonlySet<string> = new Set(['', 'card', 'revolving', 'business']);

function concerns(field: AccountField, account: AccountDraft): boolean {
  if (account[field].trim() !== '') return true;
  if (field === 'limit' || field === 'sharedLimitGroup') return REVOLVES.has(account.product);
  if (field === 'largeInstalmentBalance') return account.product === 'card';
  if (field === 'overdueAmount') return !['', '0'].includes(account.daysPastDue.trim());
  return true;
}

/** The fields to ask of an account of its kind: the usual ones, and the rest behind a fold. */
export const fieldsOf = (account: AccountDraft) => ({
  common: COMMON.filter((field) => concerns(field, account)),
  more: MORE.filter((field) => concerns(field, account)),
});

/** Whether a field stands behind the fold. */
export const isFolded = (field: string) => MORE.some((each) => each === field);
