// Stage: signals, lenders. Multi-lender borrowing (多头借贷): how many lenders are owed at once.

import type { Facts } from '../facts/facts';
import type { SignalsOf } from './signals';

/** Distinct lenders owed, those of them that are not banks, and open accounts. Counts. */
export const lenderSignals = (facts: Facts): SignalsOf<'lenders'> => ({
  lenderCount: facts.lenderCount,
  nonBankLenderCount: facts.nonBankLenderCount,
  openAccounts: facts.openAccounts,
});
