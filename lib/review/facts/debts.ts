// Stage: facts. What is owed elsewhere and what it costs a month: the line under review is left
// out of its own "other debt", and foreign-currency accounts are left out of sums in yuan.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Account, Profile } from '../profile/schema';
import type { FactsOf } from './facts';
import { lineKey, reviewedAccountId, sumOf } from './lines';

/**
 * Lenders take this share of a card's balance as its monthly payment where none is stated.
 * Source: the DTI formula that loan brokers commonly quote, (card used × 10% + payments) / income.
 */
const CARD_PAYMENT_SHARE = 0.1;

/** Whether a debt is secured: as stated, else a mortgage or a car loan. */
export const isSecured = (account: Account) =>
  account.secured ?? (account.product === 'mortgage' || account.product === 'car');

/** The account's payment a month; 10% of a card's balance where none is given; `null` unknown. */
export function monthlyPaymentOf(account: Account): Fen | null {
  if (account.monthlyPayment !== null) return account.monthlyPayment;
  if (account.balance === 0) return toFen(0);
  if (account.product !== 'card' || account.balance === null) return null;
  return toFen(account.balance * CARD_PAYMENT_SHARE);
}

/** What is overdue on an account, else the one payment that must be; `null` where neither is known. */
export const amountOverdue = (account: Account): Fen | null =>
  account.overdueAmount ?? monthlyPaymentOf(account);

/** Open accounts in the home currency other than the line under review and what shares its limit. */
function otherDebts(profile: Profile): Account[] {
  const id = reviewedAccountId(profile);
  const reviewed = profile.accounts.find((account) => account.id === id);
  const key = reviewed && lineKey(reviewed);
  return profile.accounts.filter(
    (account) => !account.closed && account.currency === 'CNY' && lineKey(account) !== key,
  );
}

function highestRate(accounts: readonly Account[]): number | null {
  let highest: number | null = null;
  for (const { closed, annualRate, balance } of accounts) {
    if (closed || annualRate === null || balance === 0) continue;
    if (highest === null || annualRate > highest) highest = annualRate;
  }
  return highest;
}

/** Payments and balances of the other debts; `null` while the list of accounts is not complete. */
export function readDebts(profile: Profile): FactsOf<'debtService' | 'debtBalances'> {
  const debts = otherDebts(profile);
  const complete = profile.accountsComplete;
  const unsecured = debts.filter((account) => !isSecured(account));
  return {
    otherMonthlyPayments: complete ? sumOf(debts, monthlyPaymentOf) : null,
    highestApr: highestRate(profile.accounts),
    otherUnsecuredBalance: complete ? sumOf(unsecured, ({ balance }) => balance) : null,
    guaranteedBalance: profile.guarantees && sumOf(profile.guarantees, ({ balance }) => balance),
  };
}
