// The same debts and the same money in several orders, side by side.

import type { Payoff, PayoffDebt, PayoffOptions, PayoffOrder } from './debt';
import { payoff } from './payoff';

/** One answer for each order, in the order asked. */
export const comparePayoffs = (
  debts: readonly PayoffDebt[],
  options: Omit<PayoffOptions, 'order'>,
  orders: readonly PayoffOrder[] = ['avalanche', 'snowball', 'fewestLenders'],
): { order: PayoffOrder; result: Payoff }[] =>
  orders.map((order) => ({ order, result: payoff(debts, { ...options, order }) }));
