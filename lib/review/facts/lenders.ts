// Stage: facts. How many institutions the borrower owes: several lines, draws and branches of one
// institution are one lender, and a platform's line belongs to the lender that funds it.

import type { Account, Profile } from '../profile/schema';
import type { FactsOf } from './facts';
import { institutionKey } from './institution';

const BANKS = new Set<Account['institutionKind']>(['bank', 'internetBank']);

/** Without a name for the funder the platform stands in; `''` where nobody named either. */
const lenderOf = (account: Account) =>
  institutionKey(account.institution) || institutionKey(account.platform ?? '');

/** Whether something is owed; `null` unknown. A loan nobody gave a balance for is still owed. */
function isOwed({ balance, product }: Account): boolean | null {
  if (balance !== null) return balance > 0;
  return product === 'card' || product === 'revolving' ? null : true;
}

/**
 * Lenders with something owed, accounts still open, and cards among them; a card's account in another
 * currency is the same card. A count is `null` while the list is not
 * complete, or while an account's balance, lender or kind of lender could change it.
 */
export function readLenders(profile: Profile): FactsOf<'lenders'> {
  if (!profile.accountsComplete) {
    return { lenderCount: null, nonBankLenderCount: null, openAccounts: null, openCards: null };
  }
  let openAccounts = 0;
  let openCards = 0;
  let countable = true;
  let kindsKnown = true;
  const lenders = new Set<string>();
  const nonBanks = new Set<string>();
  for (const account of profile.accounts) {
    if (account.closed) continue;
    openAccounts += 1;
    if (account.product === 'card' && account.currency === 'CNY') openCards += 1;
    const owed = isOwed(account);
    if (owed === false) continue;
    const lender = lenderOf(account);
    if (owed === null || lender === '') countable = false;
    if (account.institutionKind === 'unknown') kindsKnown = false;
    lenders.add(lender);
    if (!BANKS.has(account.institutionKind)) nonBanks.add(lender);
  }
  return {
    lenderCount: countable ? lenders.size : null,
    nonBankLenderCount: countable && kindsKnown ? nonBanks.size : null,
    openAccounts,
    openCards,
  };
}
