// A draft from what the device kept: an older form, a file, anything. What fits is taken over,
// what does not is left blank; nothing here can fail.

import {
  blankAccount,
  blankBalance,
  blankDraft,
  blankGuarantee,
  blankInquiry,
  blankMonth,
  blankPublicRecord,
  nextAccountId,
  type AccountDraft,
  type Draft,
} from './draft';

/** A form with one row in every list, which says what such rows are made of. */
const SHAPE: Draft = {
  ...blankDraft(),
  accounts: [blankAccount('')],
  inquiries: [blankInquiry()],
  guarantees: [blankGuarantee()],
  publicRecords: [blankPublicRecord()],
  income: { ...blankDraft().income, months: [blankMonth()] },
  business: { ...blankDraft().business, receipts: [blankMonth()] },
  earlier: { ...blankDraft().earlier, balances: [blankBalance()] },
};

function fitted(shape: unknown, saved: unknown): unknown {
  if (typeof shape === 'string') return typeof saved === 'string' ? saved : '';
  if (Array.isArray(shape)) {
    return Array.isArray(saved) ? saved.map((row: unknown) => fitted(shape[0], row)) : [];
  }
  const from = typeof saved === 'object' && saved !== null ? saved : {};
  return Object.fromEntries(
    Object.entries(shape as object).map(([key, part]) => [
      key,
      fitted(part, Object.hasOwn(from, key) ? (from as Record<string, unknown>)[key] : undefined),
    ]),
  );
}

/** Every account with an id of its own: the form cannot tell two apart otherwise. */
const withIds = (accounts: readonly AccountDraft[]): AccountDraft[] =>
  accounts.reduce<AccountDraft[]>((done, account) => {
    const taken = account.id === '' || done.some(({ id }) => id === account.id);
    return [...done, taken ? { ...account, id: nextAccountId([...accounts, ...done]) } : account];
  }, []);

/** What was kept, as a form: the text of every field it still has. */
export function restoreDraft(saved: unknown): Draft {
  const draft = fitted(SHAPE, saved) as Draft;
  return { ...draft, accounts: withIds(draft.accounts) };
}
