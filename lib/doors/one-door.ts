// The one door worth knocking at, if any: an open one whose loan, at the dearest rate quoted for it,
// would replace dearer debts with less to pay each month and in all. Never while anything is overdue
// or money is short; asking leaves a hard inquiry, so "none" is the usual answer.

import { payoff, scheduleOf, type FundingSourceId } from '@/lib/funding';
import { monthlyPaymentOf, type Account } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { offersOf, type Offer } from './door-offers';
import type { Door, DoorId } from './doors';
import type { Standing } from './figures';

export type OneDoor =
  | {
      kind: 'none';
      /** `notKnown`: rates or payments of the debts, or the amount behind every open door. */
      why: 'overdue' | 'hardship' | 'noneOpen' | 'nothingOwed' | 'notKnown' | 'notCheaper';
    }
  | {
      kind: 'door';
      id: DoorId;
      /** Accounts that the loan would replace, dearest first. */
      replaces: string[];
      principal: Fen;
      rate: number;
      months: number;
      source: FundingSourceId;
      /** A month's payment and all payments to the end, as now and through the door. */
      monthly: { now: Fen; then: Fen };
      total: { now: Fen; then: Fen };
    };

type Dear = { account: Account; balance: Fen; rate: number; payment: Fen; total: Fen };

/** What is still to be paid on a debt as it is paid today; `null` where that is not known or has no end. */
function dearOf(account: Account, asOf: IsoDate): Dear | null {
  const { id, balance, annualRate: rate } = account;
  const payment = monthlyPaymentOf(account);
  if (!balance || rate === null || !payment) return null;
  const debt = { id, balance, annualRate: rate, minimum: payment };
  const paid = payoff([debt], { extra: toFen(0), order: 'avalanche', asOf });
  return paid.kind === 'paid' ? { account, balance, rate, payment, total: paid.payment } : null;
}

/** A salary loan may not pay for a business, nor a business loan for a household. */
const suits = (account: Account, owner: boolean) =>
  !account.closed &&
  account.currency === 'CNY' &&
  !(account.secured ?? (account.product === 'mortgage' || account.product === 'car')) &&
  (account.product === 'business') === owner;

const sum = (debts: readonly Dear[], of: (debt: Dear) => number) =>
  toFen(debts.reduce((total, debt) => total + of(debt), 0));

/** The debts that an offer would replace, dearest first, as far as its amount goes. */
function through(offer: Offer, debts: readonly Dear[], asOf: IsoDate): OneDoor | null {
  const dearer = debts.filter(({ rate }) => rate > offer.rate).sort((a, b) => b.rate - a.rate);
  const replaced: Dear[] = [];
  let room = offer.amount ?? 0;
  for (const debt of dearer) {
    if (debt.balance > room) continue;
    replaced.push(debt);
    room -= debt.balance;
  }
  if (replaced.length === 0) return null;
  const principal = sum(replaced, ({ balance }) => balance);
  const { instalments, payment } = scheduleOf({
    principal,
    annualRate: offer.rate,
    months: offer.months,
    paidOutOn: asOf,
    repayment: 'equalInstalments',
  });
  const fee = principal * offer.feeRate;
  return {
    kind: 'door',
    id: offer.id,
    replaces: replaced.map(({ account }) => account.id),
    principal,
    rate: offer.rate,
    months: offer.months,
    source: offer.source,
    monthly: {
      now: sum(replaced, (debt) => debt.payment),
      then: instalments[0]?.payment ?? toFen(0),
    },
    total: { now: sum(replaced, (debt) => debt.total), then: toFen(payment + fee) },
  };
}

const saves = (door: OneDoor) =>
  door.kind === 'door' && door.total.then < door.total.now && door.monthly.then <= door.monthly.now;

const saved = (door: OneDoor) => (door.kind === 'door' ? door.total.now - door.total.then : 0);

/**
 * The open door that saves most in all, where one does at the dearest rate quoted for it and asks for
 * no more a month. `hardship`: money is short, and help comes first.
 */
export function oneDoor(
  doors: readonly Door[],
  standing: Standing,
  asOf: IsoDate,
  hardship: boolean,
): OneDoor {
  const none = (why: Extract<OneDoor, { kind: 'none' }>['why']): OneDoor => ({ kind: 'none', why });
  if ((standing.facts.currentDaysPastDue ?? 0) > 0) return none('overdue');
  if (hardship) return none('hardship');
  const offers = offersOf(doors, standing, asOf);
  if (offers.length === 0) return none('noneOpen');
  const owner = offers.every(({ id }) => id.length > 1);
  const owed = standing.profile.accounts.filter(
    (account) => suits(account, owner) && account.balance !== 0,
  );
  if (owed.length === 0) return none('nothingOwed');
  const debts = owed.flatMap((account) => dearOf(account, asOf) ?? []);
  const priced = offers.filter(({ amount }) => amount !== null);
  if (debts.length === 0 || priced.length === 0) return none('notKnown');
  const better = priced.flatMap((offer) => through(offer, debts, asOf) ?? []).filter(saves);
  const [first] = better.sort((a, b) => saved(b) - saved(a));
  return first ?? none('notCheaper');
}
