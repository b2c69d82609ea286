// From the form as typed to what the profile's schema judges. Nothing is decided here but what a
// text stands for and what a blank means.

import { blankProfile, type ProfileInput } from '@/lib/review';
import { isEmpty, isEmptyAccount } from './blank';
import type { AccountDraft, Draft, MonthDraft } from './draft';
import { isBlank, readFields, readRows, type Findings, type Table, type Typed } from './fields';
import { readRecord } from './record';
import * as tables from './tables';

type DraftInput = Findings & { input: ProfileInput };

function readTable<T extends Table>(
  list: string,
  table: T,
  rows: readonly Typed<T>[],
  findings: Findings,
  saysNothing: (row: Typed<T>) => boolean = isEmpty,
) {
  const read = (row: Typed<T>, path: (string | number)[]) =>
    readFields(table, row, path, findings.issues);
  return readRows(list, rows, saysNothing, read, findings);
}

/** Months are filled in ahead of their amounts: one without an amount says nothing. */
const readMonths = (list: string, rows: readonly MonthDraft[], findings: Findings) =>
  readTable(list, tables.MONTH_ROW, rows, findings, ({ amount }) => isBlank(amount));

/** Rows behind the answers "none" and "I don't know" are kept in the draft but not read. */
function readListed<T extends Table>(
  list: 'inquiries' | 'guarantees' | 'publicRecords',
  table: T,
  rows: readonly Typed<T>[],
  told: Draft['told'],
  findings: Findings,
) {
  if (told[list] !== 'some') return told[list] === 'none' ? [] : null;
  const read = readTable(list, table, rows, findings);
  return read.length > 0 ? read : null;
}

function readAccounts(draft: Draft, findings: Findings) {
  const { limitEvent, reviewedAccountId } = draft;
  const saysNothing = (account: AccountDraft) =>
    isEmptyAccount(account) && ![limitEvent.accountId, reviewedAccountId].includes(account.id);
  return readRows(
    'accounts',
    draft.accounts,
    saysNothing,
    (account, path) => ({
      id: account.id,
      ...readFields(tables.ACCOUNT, account, path, findings.issues),
      repayment: readRecord(account.repayment, [...path, 'repayment'], findings.issues),
    }),
    findings,
  );
}

function readBusiness({ business, told }: Draft, findings: Findings): ProfileInput['business'] {
  if (told.business === 'no' || (told.business === '' && isEmpty(business))) return null;
  return {
    ...readFields(tables.BUSINESS, business, ['business'], findings.issues),
    receipts: readMonths('business.receipts', business.receipts, findings),
  };
}

function readEvent({ limitEvent }: Draft, findings: Findings): ProfileInput['limitEvent'] {
  if (isBlank(limitEvent.kind) || limitEvent.kind === 'none') return null;
  return readFields(tables.LIMIT_EVENT, limitEvent, ['limitEvent'], findings.issues);
}

function readEarlier({ earlier }: Draft, findings: Findings): ProfileInput['earlier'] {
  const balances = readTable(
    'earlier.balances',
    tables.BALANCE_THEN,
    earlier.balances,
    findings,
    ({ balance }) => isBlank(balance),
  );
  if (isEmpty({ ...earlier, balances: [] }) && balances.length === 0) return null;
  return { ...readFields(tables.EARLIER, earlier, ['earlier'], findings.issues), balances };
}

/**
 * The input of `parseProfile` that a draft stands for. Where a text cannot be read, `issues` says
 * so and a stand-in takes its place, so that the rest can still be judged.
 */
export function toProfileInput(draft: Draft): DraftInput {
  const findings: Findings = { issues: [], places: {} };
  const { issues } = findings;
  const { income, household, behaviour, told, reviewedAccountId } = draft;
  const input: ProfileInput = {
    ...blankProfile(),
    limitEvent: readEvent(draft, findings),
    reviewedAccountId: isBlank(reviewedAccountId) ? null : reviewedAccountId,
    income: {
      ...readFields(tables.INCOME, income, ['income'], issues),
      months: readMonths('income.months', income.months, findings),
    },
    accounts: readAccounts(draft, findings),
    accountsComplete: draft.accountsComplete === 'yes',
    inquiries: readListed('inquiries', tables.INQUIRY, draft.inquiries, told, findings),
    guarantees: readListed('guarantees', tables.GUARANTEE, draft.guarantees, told, findings),
    publicRecords: readListed(
      'publicRecords',
      tables.PUBLIC_RECORD,
      draft.publicRecords,
      told,
      findings,
    ),
    behaviour: readFields(tables.BEHAVIOUR, behaviour, ['behaviour'], issues),
    household: readFields(tables.HOUSEHOLD, household, ['household'], issues),
    business: readBusiness(draft, findings),
    earlier: readEarlier(draft, findings),
  };
  return { input, ...findings };
}
