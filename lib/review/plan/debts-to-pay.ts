// Stage: plan. Which debts a sum would go to, and how much it takes to cross an edge: shared by the
// steps and by the levers, so that both mean the same accounts and the same sums.

import { toFen, yuan, type Fen } from '@/lib/units/fen';
import { amountOverdue, isSecured, monthlyPaymentOf } from '../facts/debts';
import { institutionKey } from '../facts/institution';
import { reviewedAccountId } from '../facts/lines';
import { edgeOf } from '../policy/policy';
import type { Account, Profile } from '../profile/schema';
import { bandIndex } from '../score/score';
import type { SignalId } from '../signals/signals';
import type { Situation } from './plan';

/** Sums to pay are rounded up to whole hundreds of yuan. */
const WHOLE_SUM = yuan(100);

/** The sum of amounts in fen; 0 of none. */
export const sum = (amounts: readonly number[]) =>
  toFen(amounts.reduce((total, value) => total + value, 0));

/** What crosses an edge, in whole hundreds, and no more than is owed. */
const wholeSum = (amount: number, owed: number): Fen =>
  toFen(Math.min(owed, Math.ceil(amount / WHOLE_SUM) * WHOLE_SUM));

/** What it takes to bring every overdue account up to date. */
export const overdueCash = (overdue: readonly Account[]): Fen =>
  sum(overdue.map((account) => amountOverdue(account) ?? 0));

/** Accounts known to be overdue; one whose days are not known is not among them. */
export const overdueAccounts = ({ accounts }: Profile) =>
  accounts.filter(({ daysPastDue }) => (daysPastDue ?? 0) > 0);

type Instalment = { account: Account; payment: Fen };

/** Open instalment loans besides the line under review, the one that takes most a month first. */
export function instalmentsByPayment(profile: Profile): Instalment[] {
  const reviewed = reviewedAccountId(profile);
  return profile.accounts
    .filter(({ id, product, closed }) => !closed && id !== reviewed && product === 'instalment')
    .map((account) => ({ account, payment: monthlyPaymentOf(account) ?? toFen(0) }))
    .filter(({ payment }) => payment > 0)
    .sort((a, b) => b.payment - a.payment);
}

/** Guarantees still given, largest first; `at` is the place in the profile's list. */
export const guaranteesBySize = ({ guarantees }: Profile) =>
  (guarantees ?? [])
    .map(({ institution: name, balance }, at) => ({ name, balance, at }))
    .filter(({ balance }) => balance > 0)
    .sort((a, b) => b.balance - a.balance);

type SmallLender = { name: string; ids: string[]; owed: Fen };

/** Small debts that could be closed: everything owed to one lender, smallest lender first. */
export function smallLenders({ profile }: Pick<Situation, 'profile'>): SmallLender[] {
  const reviewed = reviewedAccountId(profile);
  const byLender = new Map<string, Account[]>();
  for (const account of profile.accounts) {
    const key = institutionKey(account.institution);
    if (account.closed || key === '' || !account.balance) continue;
    byLender.set(key, [...(byLender.get(key) ?? []), account]);
  }
  return [...byLender.values()]
    .filter((accounts) =>
      accounts.every(({ id, product }) => id !== reviewed && product === 'instalment'),
    )
    .map((accounts) => ({
      name: accounts[0]?.institution ?? '',
      ids: accounts.map(({ id }) => id),
      owed: sum(accounts.map(({ balance }) => balance ?? 0)),
    }))
    .sort((a, b) => a.owed - b.owed);
}

/** How a sum is spread over accounts: each is paid in turn until the sum is used up. */
export function spread(accounts: readonly Account[], amount: number): Map<string, Fen> {
  const sums = new Map<string, Fen>();
  let left = amount;
  for (const { id, balance } of accounts) {
    const paid = Math.min(left, balance ?? 0);
    if (paid > 0) sums.set(id, toFen(paid));
    left -= paid;
  }
  return sums;
}

const fullness = ({ balance, limit }: Account) => (balance ?? 0) / Math.max(1, limit ?? 1);

/** Open cards in yuan, the one under review included, fullest first. */
export const fullestCards = (profile: Profile): Account[] =>
  profile.accounts
    .filter(({ product, closed, currency }) => product === 'card' && !closed && currency === 'CNY')
    .sort((a, b) => fullness(b) - fullness(a));

/** Open unsecured debts other than cards and the line under review, dearest first. */
export function dearestDebts(profile: Profile): Account[] {
  const reviewed = reviewedAccountId(profile);
  return profile.accounts
    .filter(
      (account) =>
        account.id !== reviewed &&
        !account.closed &&
        account.currency === 'CNY' &&
        account.product !== 'card' &&
        !isSecured(account) &&
        (account.balance ?? 0) > 0,
    )
    .sort((a, b) => (b.annualRate ?? 0) - (a.annualRate ?? 0));
}

/** Edges of a signal's bands below its value today, nearest first. */
function lowerEdges({ policy, today }: Situation, signal: SignalId): number[] {
  const attribute = policy.attributes.find((each) => each.signal === signal);
  const value = today.signals[signal];
  if (!attribute || value === null) return [];
  const edges = attribute.bands.slice(1, bandIndex(attribute.bands, value) + 1);
  return edges.map(edgeOf).reverse();
}

/** A sum that brings a signal just under an edge. */
export type Crossing = { edge: number; amount: Fen };

/** What it takes to bring all cards together under each lower edge of their utilization. */
export function cardCrossings(situation: Situation): Crossing[] {
  const { facts } = situation.today;
  const own = facts.lineProduct === 'card';
  const owed = (facts.otherCardBalance ?? 0) + (own ? (facts.currentBalance ?? 0) : 0);
  const limits = (facts.otherCardLimit ?? 0) + (own ? (facts.currentLimit ?? 0) : 0);
  return lowerEdges(situation, 'cardUtilization').map((edge) => ({
    edge,
    amount: wholeSum(owed - edge * limits + 1, owed),
  }));
}

/** What it takes to bring unsecured debt under each lower edge of its multiple of income. */
export function debtCrossings(situation: Situation): Crossing[] {
  const { otherUnsecuredBalance: owed, monthlyIncome: income } = situation.today.facts;
  if (!owed || !income) return [];
  return lowerEdges(situation, 'unsecuredDebtToMonthlyIncome').map((edge) => ({
    edge,
    amount: wholeSum(owed - edge * income + 1, owed),
  }));
}
