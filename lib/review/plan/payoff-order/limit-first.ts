// Stage: plan. The pay-off order after which this review would give the limit back soonest, found by
// asking it along the orders. What that costs in interest is for the borrower to weigh.

import { payoff, type PaidOff, type PayoffOrder } from '@/lib/funding';
import { toFen, type Fen } from '@/lib/units/fen';
import { readFacts } from '../../facts/read';
import { limitReader, limitsUntil, type LimitAt, type PayoffAsk } from './limits-along';
import { soonest } from './soonest';

/** Reviews look no further ahead: rules and records will be others by then. */
const MOST_MONTHS = 60;

export type LimitFirst = {
  /** The debts that get spare money first, in this order; all others behind them, dearest first. */
  order: string[];
  result: PaidOff;
  limits: LimitAt[];
  /** Months from today until the goal is reached. */
  month: number;
  /** Whether no order can reach it sooner; else this is the best of those tried. */
  proved: boolean;
};

export type PayoffLimits = {
  /** The limit that is waited for. */
  goal: Fen;
  /** The limits along each order that was asked for; `null` where a payment would be late. */
  paths: (LimitAt[] | null)[];
  /** `null` where a payment would be late or a debt never paid, whatever the order. */
  first: LimitFirst | null;
};

/** The place of the first month in which a limit is reached; `null` where none reaches it. */
export function monthOfGoal(limits: readonly LimitAt[], goal: Fen): number | null {
  const at = limits.findIndex(({ limit }) => limit >= goal);
  return at < 0 ? null : at;
}

/** The old limit where it is lower today, as far as these orders lead; else the most they lead to. */
function goalOf(paths: readonly (readonly LimitAt[])[], old: Fen | null): Fen {
  const most = Math.max(0, ...paths.flatMap((limits) => limits.map(({ limit }) => limit)));
  const today = paths[0]?.[0]?.limit ?? toFen(0);
  return toFen(old !== null && today < old ? Math.min(old, most) : most);
}

/**
 * The limits along some orders, and the order that reaches their goal soonest, then with the least
 * interest. The goal is the old limit, or the most that the orders asked for lead to.
 */
export function payoffLimits(ask: PayoffAsk, orders: readonly PayoffOrder[]): PayoffLimits {
  const { profile, asOf, debts, options } = ask;
  const results = orders.map((order) => payoff(debts, { ...options, asOf, order }));
  const onTime = (result: (typeof results)[number]): result is PaidOff =>
    result.kind === 'paid' && result.missed.length === 0;
  const paid = results.filter(onTime);
  const months = Math.min(MOST_MONTHS, Math.max(0, ...paid.map((result) => result.months)));
  const reader = limitReader(ask);
  const paths = results.map((each) => (onTime(each) ? limitsUntil(reader(each), months) : null));
  const known = paths.filter((limits) => limits !== null);
  const goal = goalOf(known, readFacts(profile, asOf).currentLimit);
  const reached = known.flatMap((limits) => monthOfGoal(limits, goal) ?? []);
  if (reached.length === 0) return { goal, paths, first: null };
  const found = soonest({ ask, reader, goal, within: Math.min(...reached) });
  const first = found && { ...found, limits: limitsUntil(reader(found.result), months) };
  return { goal, paths, first };
}
