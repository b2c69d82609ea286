// Stage: plan. The order that reaches a limit in the fewest months. Orders are tried by their first
// debts: until all of those are paid off, whatever stands behind them changes nothing, so orders
// whose first debts take longer than the best order found are left out without a review.

import { payoff, type PaidOff } from '@/lib/funding';
import type { Fen } from '@/lib/units/fen';
import type { LimitReader, PayoffAsk } from './limits-along';

/** More orders than this are not tried; then the best one is not proved. */
const MOST_TRIES = 4000;

type Asked = {
  ask: PayoffAsk;
  reader: LimitReader;
  goal: Fen;
  /** Some order reaches the goal in so many months. */
  within: number;
};

type Found = { order: string[]; result: PaidOff; month: number };
type Search = Asked & { best: Found | null; tries: number };

/** The month in which the last of these debts is paid off. */
function monthClosed({ closed, schedule }: PaidOff, ids: readonly string[]): number {
  const days = closed.flatMap(({ id, on }) => (ids.includes(id) ? [on] : []));
  const last = days.reduce((latest, on) => (on > latest ? on : latest), '');
  return schedule.find(({ on }) => on === last)?.month ?? 0;
}

const mostMonths = ({ best, within }: Search) => best?.month ?? within;

/** The first month from `from` on in which the goal is reached, if it is soon enough to matter. */
function monthReached(search: Search, result: PaidOff, from: number): number | null {
  const limitAt = search.reader(result);
  for (let month = from; month <= mostMonths(search); month += 1) {
    if (limitAt(month).limit >= search.goal) return month;
  }
  return null;
}

const isBetter = (found: Found, best: Found | null) =>
  best === null ||
  found.month < best.month ||
  (found.month === best.month && found.result.interest < best.result.interest);

/** Tries the orders that begin with `first`; before month `from` none of them reaches the goal. */
function tryFrom(search: Search, first: readonly string[], from: number): void {
  const { debts, asOf, options } = search.ask;
  if (search.tries === MOST_TRIES) return;
  search.tries += 1;
  const result = payoff(debts, { ...options, asOf, order: first });
  if (result.kind === 'never' || result.missed.length > 0) return;
  const month = monthReached(search, result, from);
  const paidOff = first.length === 0 ? 0 : monthClosed(result, first);
  if (month !== null) {
    const found = { order: [...first], result, month };
    if (isBetter(found, search.best)) search.best = found;
    if (month < paidOff) return;
  }
  for (const { id } of debts) {
    if (paidOff > mostMonths(search)) return;
    if (!first.includes(id)) tryFrom(search, [...first, id], paidOff);
  }
}

/** `null` where every order leaves a payment late or a debt unpaid. */
export function soonest(asked: Asked): (Found & { proved: boolean }) | null {
  const search: Search = { ...asked, best: null, tries: 0 };
  tryFrom(search, [], 0);
  const { best, tries } = search;
  return best && { ...best, proved: tries < MOST_TRIES };
}
