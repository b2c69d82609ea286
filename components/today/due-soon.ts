// What falls due in the coming days, from each account's own due day and payment, and whether the
// cash at hand carries it above the cash floor. Pure; nothing that is not known counts as nothing.

import { amountOverdue, monthlyPaymentOf, type Account, type Profile } from '@/lib/review';
import { addDays, addToMonth, dayInMonth, monthOf, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { textOrder } from '@/lib/units/text-order';

/** `on`: `null` where the due day is not known. `amount`: `null` where the payment is not known. */
export type Due = { accountId: string; lender: string; on: IsoDate | null; amount: Fen | null };

export type DueSoon = {
  days: number;
  /** Overdue already, so due before anything else. */
  overdue: Due[];
  /** Dated payments in the window, soonest first. */
  dated: Due[];
  /** Accounts with a payment whose day is not known; it falls in any window of a month. */
  undated: Due[];
  /** Names of accounts in another currency, left out of the sum. */
  foreign: string[];
  /** Known amounts in one sum: overdue, dated, and in a window of a month the undated too. */
  total: Fen;
};

/** A monthly payment falls due within so many days, whatever its day. */
export const MONTH_DAYS = 30;

const maybeFen = (amount: number | null) => (amount === null ? null : toFen(amount));

const sumOf = (dues: readonly Due[]) =>
  toFen(dues.reduce((total, { amount }) => total + (amount ?? 0), 0));

/** The day a loan ends, when whatever is left falls due; a line's end only stops new drawing. */
const endOf = ({ product, endsOn, limit }: Account) =>
  product === 'card' || product === 'revolving' || limit !== null ? null : endsOn;

/** Due dates from today on, today included, up to the last day of the window. */
function dueDates(account: Account, asOf: IsoDate, last: IsoDate): IsoDate[] {
  const { dueDay } = account;
  if (dueDay === null) return [];
  const end = endOf(account);
  return [0, 1, 2]
    .map((ahead) => dayInMonth(addToMonth(monthOf(asOf), ahead), dueDay))
    .filter((on) => on >= asOf && on <= last && (end === null || end < asOf || on < end));
}

function overdueOf(account: Account): Due[] {
  if (!account.daysPastDue) return [];
  const amount = amountOverdue(account);
  return [{ accountId: account.id, lender: account.institution, on: null, amount }];
}

/** Payments in turn, none of them more than what is then still owed; the rest where a loan ends. */
function datedOf(account: Account, asOf: IsoDate, days: number): Due[] {
  const { id: accountId, institution: lender, balance } = account;
  const last = addDays(asOf, days);
  const payment = monthlyPaymentOf(account);
  const end = endOf(account);
  let left = balance === null ? null : Math.max(0, balance - (account.overdueAmount ?? 0));
  const dues: Due[] = [];
  const add = (on: IsoDate, amount: number | null) => {
    if (amount !== 0) dues.push({ accountId, lender, on, amount: maybeFen(amount) });
    if (left !== null) left -= amount ?? 0;
  };
  for (const on of dueDates(account, asOf, last)) {
    add(on, payment === null || left === null ? payment : Math.min(payment, left));
  }
  if (end !== null && end >= asOf && end <= last) add(end, left ?? payment);
  return dues;
}

/**
 * What falls due from `asOf` to so many days later, both included.
 *
 * @example dueWithin(profile, '2026-11-23', 14).total //=> 186000, one payment on 5 December
 */
export function dueWithin(profile: Profile, asOf: IsoDate, days: number): DueSoon {
  const open = profile.accounts.filter(({ closed, balance }) =>
    closed ? (balance ?? 0) > 0 : balance !== 0,
  );
  const own = open.filter(({ currency }) => currency === 'CNY');
  const overdue = own.flatMap(overdueOf);
  const dated = own
    .flatMap((account) => datedOf(account, asOf, days))
    .sort((a, b) => textOrder(a.on ?? '', b.on ?? ''));
  const undated = own
    .filter(({ dueDay }) => dueDay === null)
    .map((account) => ({
      accountId: account.id,
      lender: account.institution,
      on: null,
      amount: monthlyPaymentOf(account),
    }));
  const foreign = open
    .filter(({ currency }) => currency !== 'CNY')
    .map(({ institution }) => institution);
  const sure = [...overdue, ...dated, ...(days >= MONTH_DAYS ? undated : [])];
  return { days, overdue, dated, undated, foreign, total: sumOf(sure) };
}
