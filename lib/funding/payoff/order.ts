// Which debt gets the money that is left after the minimums. Balances are compared as they stood
// at the start, so that an order does not change its mind half-way; rates as they are on the day.

import type { IsoDate } from '@/lib/units/calendar';
import { textOrder } from '@/lib/units/text-order';
import { rateOn, type Account } from './account';
import type { PayoffOrder } from './debt';

type Compare = (a: Account, b: Account) => number;

const lenderOf = ({ debt }: Account) => debt.lender ?? debt.id;
const smallest: Compare = (a, b) => a.debt.balance - b.debt.balance;
const dearest =
  (on: IsoDate): Compare =>
  (a, b) =>
    rateOn(b.debt, on) - rateOn(a.debt, on);

function smallestLender(accounts: readonly Account[]): Compare {
  const totals = new Map<string, number>();
  for (const account of accounts) {
    const lender = lenderOf(account);
    totals.set(lender, (totals.get(lender) ?? 0) + account.debt.balance);
  }
  const total = (account: Account) => totals.get(lenderOf(account)) ?? 0;
  return (a, b) => total(a) - total(b) || textOrder(lenderOf(a), lenderOf(b));
}

const first =
  (...compares: Compare[]): Compare =>
  (a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };

/**
 * The accounts in the order in which they get spare money on a day. Avalanche: highest rate, then
 * smaller balance. Snowball: smallest balance, then higher rate. Ids that a list leaves out come
 * after it, dearest first.
 */
export function inOrder(accounts: readonly Account[], order: PayoffOrder, on: IsoDate): Account[] {
  const avalanche = first(dearest(on), smallest);
  const snowball = first(smallest, dearest(on));
  if (order === 'avalanche') return accounts.toSorted(avalanche);
  if (order === 'snowball') return accounts.toSorted(snowball);
  if (order === 'fewestLenders')
    return accounts.toSorted(first(smallestLender(accounts), snowball));
  const place = ({ debt }: Account) => {
    const index = order.indexOf(debt.id);
    return index < 0 ? order.length : index;
  };
  return accounts.toSorted(first((a, b) => place(a) - place(b), avalanche));
}
