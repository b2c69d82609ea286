// Stage: facts. How many institutions the borrower owes: several lines, draws and branches of one
// institution are one lender, and a platform's line belongs to the lender that funds it.

import type { Account, Profile } from '../profile/schema';
import type { FactsOf } from './facts';
import { institutionKey } from './institution';

const isBank = ({ institutionKind }: Account) =>
  institutionKind === 'bank' || institutionKind === 'internetBank';

/** Without a name for the funder the platform stands in; without either, each account counts. */
const lenderOf = (account: Account) =>
  institutionKey(account.institution) || institutionKey(account.platform ?? '') || account.id;

/** Lenders with something owed, and accounts still open; `null` while either is not known. */
export function readLenders(profile: Profile): FactsOf<'lenders'> {
  const open = profile.accounts.filter((account) => !account.closed);
  if (!profile.accountsComplete) {
    return { lenderCount: null, nonBankLenderCount: null, openAccounts: null };
  }
  if (open.some((account) => account.balance === null)) {
    return { lenderCount: null, nonBankLenderCount: null, openAccounts: open.length };
  }
  const owed = open.filter((account) => (account.balance ?? 0) > 0);
  return {
    lenderCount: new Set(owed.map(lenderOf)).size,
    nonBankLenderCount: new Set(owed.filter((account) => !isBank(account)).map(lenderOf)).size,
    openAccounts: open.length,
  };
}
