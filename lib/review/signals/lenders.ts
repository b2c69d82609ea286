// Stage: signals, lenders. Multi-lender borrowing (多头借贷): how many lenders are owed at once.
// Commonly quoted bank screens count lenders, and those that are not banks, apart.

import type { Facts } from '../facts/facts';

/** Distinct institutions with something owed; branches are one, a platform line is its funder's. */
export const lenderCount = (facts: Facts) => facts.lenderCount;

/** Of those, consumer-finance and micro-loan companies and others that are not banks. */
export const nonBankLenderCount = (facts: Facts) => facts.nonBankLenderCount;

/** Accounts that are not closed, owed or not. */
export const openAccounts = (facts: Facts) => facts.openAccounts;

/** Cards that are not closed, used or not. */
export const openCards = (facts: Facts) => facts.openCards;
