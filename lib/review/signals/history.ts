// Stage: signals, history. A short history tells a lender little, so it is trusted less.

import type { Facts } from '../facts/facts';
import type { SignalsOf } from './signals';

/** Whole months since the oldest account was opened; 0 for an empty file. */
export const historySignals = (facts: Facts): SignalsOf<'history'> => ({
  oldestAccountMonths: facts.oldestAccountMonths,
});
