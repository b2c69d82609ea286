// How to cover what a stress would leave missing: first with cash that is no borrowing, then with the
// cheapest loans that are open, within limits on dependence; or not at all, where borrowing would only
// move the hole.

import { toFen, type Fen } from '@/lib/units/fen';
import type { CashFacts } from '../business/cash-facts';
import { cashView, type CashView } from '../business/cash-view';
import { stressed } from '../business/stress';
import { allocationOf, marketOf, problemsOf, solve, type Market } from './allocate';
import { cheapest, runnerUpTo } from './cheapest';
import { MIX_LIMITS, NO_LIMITS, type MixLimits } from './limits';
import type { FundingMix, MixInput, OwnCash, RefusalToBorrow } from './mix';

type Position = { facts: CashFacts; view: CashView; used: OwnCash[] };

/** Own cash in the order given, until no gap is left; what does not help is left out. */
function withOwnCash(facts: CashFacts, ownCash: readonly OwnCash[]): Position {
  return ownCash.reduce<Position>(
    (position, source) => {
      if (position.view.gap === 0) return position;
      const richer = { ...position.facts, once: [...position.facts.once, ...source.flows] };
      const view = cashView(richer);
      if (view.gap >= position.view.gap) return position;
      return { facts: richer, view, used: [...position.used, source] };
    },
    { facts, view: cashView(facts), used: [] },
  );
}

function pricesOf(market: Market, shortfall: Fen, limits: MixLimits, cost: Fen) {
  return MIX_LIMITS.filter((limit) => limits[limit] < 1).flatMap((limit) => {
    const best = cheapest(problemsOf(market, shortfall, { ...limits, [limit]: 1 }));
    if (!best) return [];
    return [{ limit, saves: toFen(cost - best.cost), without: allocationOf(market, best) }];
  });
}

/** Why no loans were found. */
function whyNone(market: Market, runwayDays: number | null): RefusalToBorrow {
  if (market.offers.length === 0) return 'NOTHING_OFFERED';
  const late = market.offers.every(({ days }) => runwayDays !== null && days > runwayDays);
  if (late) return 'TOO_SLOW';
  return solve(market, NO_LIMITS) ? 'LIMITS' : 'NO_RELIEF';
}

/**
 * The loans that cover the gap of the stressed cash view, on every day of it, at the least cost a
 * year, counted at the high end of each stated range; exact on amounts in whole steps, and never more
 * than a quarter above the gap. What cannot be covered is as small
 * as can be, to the step, and stays the choice's `gap`. `prices`:
 * what the same cover would cost less without one limit. Loans that are due after the twelve months
 * are shown beside the cash that is there by then. Throws a RangeError on a step that is not above 0.
 */
export function fundingMix(input: MixInput): FundingMix {
  const { stress, ownCash, offers, limits, step } = input;
  if (!(step > 0)) throw new RangeError(`no amounts come in steps of ${step}`);
  const facts = stressed(input.facts, stress);
  const before = cashView(facts);
  if (before.gap === 0) return { kind: 'noGap' };
  const position = withOwnCash(facts, ownCash);
  const { used, view } = position;
  const gap = { before: before.gap, afterOwnCash: view.gap };
  if (view.gap === 0) return { kind: 'ownCash', gap, used };
  if (before.earned <= 0) return { kind: 'doNotBorrow', why: 'EARNS_NOTHING', gap, used };

  const market = marketOf(position.facts, offers, step, view.gap);
  const solved = solve(market, limits);
  if (!solved) return { kind: 'doNotBorrow', why: whyNone(market, view.runwayDays), gap, used };
  const { best, shortfall } = solved;
  const runnerUp = runnerUpTo(best, problemsOf(market, shortfall, limits));
  return {
    kind: 'mix',
    gap,
    used,
    choice: allocationOf(market, best),
    runnerUp: runnerUp && allocationOf(market, runnerUp),
    prices: pricesOf(market, shortfall, limits, best.cost),
  };
}
