// Stage: signals, history. A short history tells a lender little, so it is trusted less.

import type { Facts } from '../facts/facts';

/** Whole months since the oldest account was opened; 0 for an empty file. */
export const oldestAccountMonths = (facts: Facts) => facts.oldestAccountMonths;
