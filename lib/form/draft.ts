// A form as it was typed: the profile's own shape, every answer a text, blank where nothing was
// entered. It is kept on the device as it stands, so that no reading of it can lose anything.

import { blankFields, type Typed } from './fields';
import { BLANK_RECORD, type RecordDraft } from './record';
import * as tables from './tables';

export type MonthDraft = Typed<typeof tables.MONTH_ROW>;
export type AccountDraft = { id: string; repayment: RecordDraft } & Typed<typeof tables.ACCOUNT>;
export type InquiryDraft = Typed<typeof tables.INQUIRY>;
type GuaranteeDraft = Typed<typeof tables.GUARANTEE>;
type PublicRecordDraft = Typed<typeof tables.PUBLIC_RECORD>;
type BalanceDraft = Typed<typeof tables.BALANCE_THEN>;

export type Draft = {
  income: Typed<typeof tables.INCOME> & { months: MonthDraft[] };
  household: Typed<typeof tables.HOUSEHOLD>;
  accounts: AccountDraft[];
  accountsComplete: string;
  inquiries: InquiryDraft[];
  guarantees: GuaranteeDraft[];
  publicRecords: PublicRecordDraft[];
  behaviour: Typed<typeof tables.BEHAVIOUR>;
  business: Typed<typeof tables.BUSINESS> & { receipts: MonthDraft[] };
  reviewedAccountId: string;
  /** `kind` may also be 'none': nothing has happened. */
  limitEvent: Typed<typeof tables.LIMIT_EVENT>;
  earlier: Typed<typeof tables.EARLIER> & { balances: BalanceDraft[] };
  /** 'none' and 'some', or 'no' and 'yes': whether there is anything to list at all. */
  told: { inquiries: string; guarantees: string; publicRecords: string; business: string };
  /** What stands in the boxes that take many rows at once; `recordsFrom` is an account's id. */
  pasted: { records: string; recordsThrough: string; recordsFrom: string; inquiries: string };
  /** The day of the latest credit report that was read in; '' where none was. No review rests on it. */
  reportedOn: string;
  /** Where the answers came from: 'quick', 'sample', or '' once anything was typed here. */
  origin: string;
};

export const blankMonth = (): MonthDraft => blankFields(tables.MONTH_ROW);
export const blankInquiry = (): InquiryDraft => blankFields(tables.INQUIRY);
export const blankGuarantee = (): GuaranteeDraft => blankFields(tables.GUARANTEE);
export const blankPublicRecord = (): PublicRecordDraft => blankFields(tables.PUBLIC_RECORD);
export const blankBalance = (): BalanceDraft => blankFields(tables.BALANCE_THEN);

export const blankAccount = (id: string): AccountDraft => ({
  id,
  repayment: BLANK_RECORD,
  ...blankFields(tables.ACCOUNT),
});

/** A form in which nothing has been entered. */
export const blankDraft = (): Draft => ({
  income: { ...blankFields(tables.INCOME), months: [] },
  household: blankFields(tables.HOUSEHOLD),
  accounts: [],
  accountsComplete: '',
  inquiries: [],
  guarantees: [],
  publicRecords: [],
  behaviour: blankFields(tables.BEHAVIOUR),
  business: { ...blankFields(tables.BUSINESS), receipts: [] },
  reviewedAccountId: '',
  limitEvent: blankFields(tables.LIMIT_EVENT),
  earlier: { ...blankFields(tables.EARLIER), balances: [] },
  told: { inquiries: '', guarantees: '', publicRecords: '', business: '' },
  pasted: { records: '', recordsThrough: '', recordsFrom: '', inquiries: '' },
  reportedOn: '',
  origin: '',
});

/** An id that no account of the list has. */
export function nextAccountId(accounts: readonly AccountDraft[]): string {
  const numbers = accounts.map(({ id }) => Number(/^a(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `a${Math.max(0, ...numbers) + 1}`;
}
