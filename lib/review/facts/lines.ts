// Stage: facts. Which accounts share one limit, and which of them is the line under review.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Account, Profile } from '../profile/schema';
import { institutionKey } from './institution';
import type { FactsOf } from './facts';

/** A limit and what is drawn on it: one account, or several that share the limit. */
export type CreditLine = { accounts: Account[]; limit: Fen | null; balance: Fen | null };

/** Whether what is paid back can be drawn again; every other account is a loan that ends. */
export const isRevolving = (account: Account) =>
  account.product === 'card' ||
  account.product === 'revolving' ||
  (account.product === 'business' && account.limit !== null);

/** Sum of an amount over all items; `null` as soon as one of them is not known. */
export function sumOf<T>(items: readonly T[], amountOf: (item: T) => Fen | null): Fen | null {
  let sum = 0;
  for (const item of items) {
    const amount = amountOf(item);
    if (amount === null) return null;
    sum += amount;
  }
  return toFen(sum);
}

/** The same for accounts that share one limit, and no others. */
export function lineKey(account: Account): string {
  return account.sharedLimitGroup === null
    ? account.id
    : `shared ${institutionKey(account.institution)} ${account.sharedLimitGroup}`;
}

/** The largest limit stated in a shared group is the group's limit: it is granted once. */
function toLine(accounts: Account[]): CreditLine {
  let largest: Fen | null = null;
  for (const { limit } of accounts) {
    if (limit !== null && (largest === null || limit > largest)) largest = limit;
  }
  return { accounts, limit: largest, balance: sumOf(accounts, ({ balance }) => balance) };
}

/**
 * Open revolving accounts in the home currency, joined where they share a limit; and the account
 * under review, whatever it is.
 */
export function creditLines(profile: Profile): CreditLine[] {
  const byKey = new Map<string, Account[]>();
  const reviewed = reviewedAccountId(profile);
  for (const account of profile.accounts) {
    const counts = account.currency === 'CNY' && isRevolving(account) && !account.closed;
    if (!counts && account.id !== reviewed) continue;
    const key = lineKey(account);
    const sharing = byKey.get(key);
    if (sharing) sharing.push(account);
    else byKey.set(key, [account]);
  }
  return [...byKey.values()].map(toLine);
}

/** The account whose limit is in question: the event's, else the one chosen, else none. */
export function reviewedAccountId(profile: Profile): string | null {
  return profile.limitEvent?.accountId ?? profile.reviewedAccountId;
}

/** Whether a line is the one under review. */
export function isReviewed(line: CreditLine, profile: Profile): boolean {
  const id = reviewedAccountId(profile);
  return line.accounts.some((account) => account.id === id);
}

/** The line under review as it stood before the event. */
export function readLine(profile: Profile, lines: readonly CreditLine[]): FactsOf<'line'> {
  const line = lines.find((candidate) => isReviewed(candidate, profile));
  if (!line) return { currentLimit: null, currentBalance: null, lineProduct: null };
  return {
    currentLimit: profile.limitEvent?.oldLimit ?? line.limit,
    currentBalance: line.balance,
    lineProduct: line.accounts[0]?.product ?? null,
  };
}
