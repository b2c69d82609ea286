// What files filled, laid into the form that is there. An account that both have stays one; an
// account that only the form has stays as it is.

import { institutionKey } from '@/lib/review';
import { nextAccountId, type AccountDraft, type Draft } from './draft';
import { isBlank } from './fields';
import type { FoundPart } from './found';
import { lineId } from './line';

/** By place among the accounts found, the place of the same account in the form. */
type Matches = ReadonlyMap<number, number>;

const currencyOf = ({ currency }: AccountDraft) => currency.trim() || 'CNY';

const isSame = (form: AccountDraft, found: AccountDraft) =>
  !isBlank(form.institution) &&
  institutionKey(form.institution) === institutionKey(found.institution) &&
  currencyOf(form) === currencyOf(found);

/** First by lender and opening day; then by lender and product where no opening day was typed. */
export function sameAccounts(
  form: readonly AccountDraft[],
  found: readonly AccountDraft[],
): Matches {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (fits: (form: AccountDraft, found: AccountDraft) => boolean) =>
    found.forEach((account, at) => {
      if (matches.has(at)) return;
      const place = form.findIndex(
        (other, index) => !taken.has(index) && isSame(other, account) && fits(other, account),
      );
      if (place < 0) return;
      matches.set(at, place);
      taken.add(place);
    });
  pair((other, account) => other.openedOn !== '' && other.openedOn === account.openedOn);
  pair(
    (other, account) =>
      isBlank(other.openedOn) && account.closed !== 'yes' && other.product === account.product,
  );
  return matches;
}

/** A payment that was typed goes before one that was estimated. */
const paymentOf = (form: AccountDraft, found: AccountDraft) =>
  found.balance === '0' || isBlank(form.monthlyPayment)
    ? found.monthlyPayment
    : form.monthlyPayment;

/** One account of both: the file's word, and the form's where the file says nothing. */
function joined(form: AccountDraft, found: AccountDraft): AccountDraft {
  const texts = Object.entries(found).map(([key, value]) => {
    const typed = form[key as keyof AccountDraft];
    return [key, typeof value === 'string' && isBlank(value) ? typed : value];
  });
  const record = found.repayment.through > form.repayment.through ? found : form;
  return {
    ...(Object.fromEntries(texts) as AccountDraft),
    id: form.id,
    institutionKind: isBlank(form.institutionKind) ? found.institutionKind : form.institutionKind,
    product: isBlank(form.product) ? found.product : form.product,
    monthlyPayment: paymentOf(form, found),
    repayment: record.repayment,
  };
}

/** The accounts of the form, under which id each account found stands there; none is added. */
function keepAccounts({ accounts }: Draft, found: Draft) {
  const matches = sameAccounts(accounts, found.accounts);
  const ids = new Map<string, string>();
  found.accounts.forEach(({ id }, at) => {
    const form = accounts[matches.get(at) ?? -1];
    if (form) ids.set(id, form.id);
  });
  return { accounts, ids };
}

/** The accounts of both, and under which id each account found now stands. */
function mergeAccounts(draft: Draft, found: Draft) {
  const matches = sameAccounts(draft.accounts, found.accounts);
  const accounts = [...draft.accounts];
  const ids = new Map<string, string>();
  found.accounts.forEach((account, at) => {
    const place = matches.get(at);
    const form = place === undefined ? undefined : draft.accounts[place];
    const id = form?.id ?? nextAccountId(accounts);
    ids.set(account.id, id);
    if (place === undefined || form === undefined) accounts.push({ ...account, id });
    else accounts[place] = joined(form, account);
  });
  return { accounts, ids };
}

/** Only what the file says; an answer that it leaves open stays. */
const overlaid = <T extends Readonly<Record<string, string>>>(form: T, found: T): T => ({
  ...form,
  ...Object.fromEntries(Object.entries(found).filter(([, text]) => !isBlank(text))),
});

/**
 * The form with these parts taken over. Whoever calls it has asked where something gives way; what
 * is left out of `parts` stays as it was. The event and the earlier balances need the accounts.
 */
export function mergeFound(draft: Draft, found: Draft, parts: readonly FoundPart[]): Draft {
  const takes = (part: FoundPart) => parts.includes(part);
  const { accounts, ids } = takes('accounts')
    ? mergeAccounts(draft, found)
    : keepAccounts(draft, found);
  const idOf = (id: string) => ids.get(id) ?? '';
  const next: Draft = { ...draft, accounts, told: { ...draft.told }, origin: '' };
  if (found.reportedOn > draft.reportedOn) next.reportedOn = found.reportedOn;
  if (takes('accounts')) next.accountsComplete = found.accountsComplete || draft.accountsComplete;
  for (const list of ['inquiries', 'guarantees', 'publicRecords'] as const) {
    if (!takes(list)) continue;
    Object.assign(next, { [list]: found[list] });
    next.told[list] = found.told[list];
  }
  if (takes('limitEvent') && ids.has(found.limitEvent.accountId)) {
    next.limitEvent = { ...found.limitEvent, accountId: idOf(lineId(found)) };
    next.reviewedAccountId = idOf(lineId(found));
  }
  if (takes('earlier')) {
    const balances = found.earlier.balances.map((row) => ({
      ...row,
      accountId: idOf(row.accountId),
    }));
    next.earlier = {
      ...overlaid({ ...draft.earlier, balances: '' }, { ...found.earlier, balances: '' }),
      balances: balances.filter(({ accountId }) => accountId !== ''),
    };
  }
  if (takes('income')) next.income = { ...draft.income, months: found.income.months };
  if (takes('behaviour')) next.behaviour = overlaid(draft.behaviour, found.behaviour);
  if (takes('business')) {
    next.business = { ...draft.business, receipts: found.business.receipts };
    next.told.business = 'yes';
  }
  return next;
}
