// For tests only: debts in yuan, and a pay-off that has to end.

import { yuan } from '@/lib/units/fen';
import type { PaidOff, Payoff, PayoffDebt, PayoffOptions } from '../payoff/debt';
import { payoff } from '../payoff/payoff';

/** A debt with its balance and minimum in yuan. */
export const debt = (
  id: string,
  balance: number,
  annualRate: number,
  minimum: number,
): PayoffDebt => ({ id, balance: yuan(balance), annualRate, minimum: yuan(minimum) });

export const PLAIN = { extra: yuan(1000), asOf: '2026-11-23' } as const;

/** A pay-off that ends; the test fails on one that never does. */
export function paid(result: Payoff): PaidOff {
  if (result.kind === 'never') throw new Error(`never: ${result.debts.join(' ')}`);
  return result;
}

/** The avalanche with 1,000 extra a month, unless told otherwise. */
export const pay = (debts: PayoffDebt[], options: Partial<PayoffOptions> = {}) =>
  paid(payoff(debts, { ...PLAIN, order: 'avalanche', ...options }));
