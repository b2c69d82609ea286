// From a profile to the form that says the same: a sample, a file, a quick check opened to edit.

import type { Account, Profile } from '@/lib/review';
import { blankDraft, type AccountDraft, type Draft } from './draft';
import { writeFields, type Table, type Typed, type ValuesOf } from './fields';
import { BLANK_RECORD } from './record';
import * as tables from './tables';

const writeRows = <T extends Table>(table: T, rows: readonly ValuesOf<T>[]): Typed<T>[] =>
  rows.map((row) => writeFields(table, row));

const toldOf = (rows: readonly unknown[] | null): string =>
  rows === null ? '' : rows.length === 0 ? 'none' : 'some';

const writeAccount = (account: Account): AccountDraft => ({
  id: account.id,
  ...writeFields(tables.ACCOUNT, account),
  repayment: account.repayment ?? BLANK_RECORD,
});

/**
 * The draft that reads back as this profile. An empty text where none may be known reads back as
 * not known.
 */
export function fromProfile(profile: Profile): Draft {
  const blank = blankDraft();
  const { income, business, limitEvent, earlier, inquiries, guarantees, publicRecords } = profile;
  return {
    ...blank,
    income: {
      ...writeFields(tables.INCOME, income),
      months: writeRows(tables.MONTH_ROW, income.months),
    },
    household: writeFields(tables.HOUSEHOLD, profile.household),
    accounts: profile.accounts.map(writeAccount),
    accountsComplete: profile.accountsComplete ? 'yes' : '',
    inquiries: writeRows(tables.INQUIRY, inquiries ?? []),
    guarantees: writeRows(tables.GUARANTEE, guarantees ?? []),
    publicRecords: writeRows(tables.PUBLIC_RECORD, publicRecords ?? []),
    behaviour: writeFields(tables.BEHAVIOUR, profile.behaviour),
    business: business
      ? {
          ...writeFields(tables.BUSINESS, business),
          receipts: writeRows(tables.MONTH_ROW, business.receipts),
        }
      : blank.business,
    reviewedAccountId: profile.reviewedAccountId ?? '',
    limitEvent: limitEvent ? writeFields(tables.LIMIT_EVENT, limitEvent) : blank.limitEvent,
    earlier: earlier
      ? {
          ...writeFields(tables.EARLIER, earlier),
          balances: writeRows(tables.BALANCE_THEN, earlier.balances),
        }
      : blank.earlier,
    told: {
      inquiries: toldOf(inquiries),
      guarantees: toldOf(guarantees),
      publicRecords: toldOf(publicRecords),
      business: business ? 'yes' : '',
    },
  };
}
