// From a gap to loans: the cheapest that cover it on every day of the cash view, or as much of it as
// can be covered, and what those loans do to the cash view.

import { addMonths } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { CashFacts } from '../business/cash-facts';
import { cashView } from '../business/cash-view';
import { stressed } from '../business/stress';
import { sumOf } from '../dated';
import { cheapest, type Combination, type Problem } from './cheapest';
import { coverOf, type Cover } from './coverage';
import { ceilingsOf, type MixLimits } from './limits';
import type { Allocation } from './mix';
import { costAYear, loanFrom, type Offer } from './offer';

/** Never more than a quarter above the gap: beyond that, loans pay for loans. */
const MOST_OF_GAP = 1.25;

export type Market = {
  facts: CashFacts;
  offers: readonly Offer[];
  step: Fen;
  gap: Fen;
  cover: Cover;
};

const mostSteps = (gap: Fen, step: Fen) => Math.ceil((gap * MOST_OF_GAP) / step);

/** What every choice of steps is made from: the cash facts, the offers, and how they cover the gap, in fen. */
export const marketOf = (
  facts: CashFacts,
  offers: readonly Offer[],
  step: Fen,
  gap: Fen,
): Market => ({
  facts,
  offers,
  step,
  gap,
  cover: coverOf(facts, offers, step, mostSteps(gap, step)),
});

/** Covering all of the gap but a shortfall, with each number of steps that could do it. */
export function problemsOf(market: Market, shortfall: number, limits: MixLimits): Problem[] {
  const { facts, offers, step, gap, cover } = market;
  const { asOf } = facts;
  // A line whose limit has gone to zero is paid off, and no longer a dependence.
  const debts = facts.debts.filter(({ stopsOn }) => stopsOn === undefined);
  const fewest = Math.max(1, Math.ceil((gap - shortfall) / step));
  const needs = cover.needs.map((need) => need - shortfall);
  return Array.from({ length: mostSteps(gap, step) - fewest + 1 }, (_, i) => {
    const steps = fewest + i;
    const scene = { asOf, debts, offers, amount: toFen(steps * step), step };
    return { steps, choices: cover.choices, ceilings: ceilingsOf(scene, limits), needs };
  });
}

/** The least shortfall, in whole steps of the gap, with the cheapest loans; `null` where none help. */
export function solve(
  market: Market,
  limits: MixLimits,
): { best: Combination; shortfall: Fen } | null {
  const { gap, step } = market;
  const at = (level: number) => cheapest(problemsOf(market, level * step, limits));
  const whole = at(0);
  if (whole) return { best: whole, shortfall: toFen(0) };
  let best: Combination | null = null;
  let [low, high] = [1, Math.ceil(gap / step)];
  while (low < high) {
    const level: number = Math.floor((low + high) / 2);
    const found = at(level);
    if (found) {
      best = found;
      high = level;
    } else low = level + 1;
  }
  return best && { best, shortfall: toFen(high * step) };
}

type Part = { offer: Offer; amount: Fen };

const loansOf = ({ asOf }: CashFacts, parts: readonly Part[]) =>
  parts.map(({ offer, amount }) => loanFrom(offer, amount, asOf));

const viewWith = (facts: CashFacts, parts: readonly Part[]) =>
  cashView({ ...facts, newLoans: [...facts.newLoans, ...loansOf(facts, parts)] });

function largestLender(parts: readonly Part[]): string | undefined {
  const amounts = new Map<string, number>();
  for (const { offer, amount } of parts) {
    amounts.set(offer.lender, (amounts.get(offer.lender) ?? 0) + amount);
  }
  return [...amounts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A combination in money: its parts, its cost, and how cash fares with it. */
export function allocationOf({ facts, offers, step }: Market, { steps }: Combination): Allocation {
  const parts = offers
    .map((offer) => ({ offer, amount: toFen((steps[offer.id] ?? 0) * step) }))
    .filter(({ amount }) => amount > 0);
  const lost = largestLender(parts);
  const limitsToZero = facts.debts.filter(({ lender }) => lender === lost).map(({ id }) => id);
  const rest = parts.filter(({ offer }) => offer.lender !== lost);
  const view = viewWith(facts, parts);
  const yearEnds = addMonths(facts.asOf, 12);
  const later = loansOf(facts, parts)
    .flatMap(({ payments }) => payments)
    .filter(({ on }) => on >= yearEnds);
  const costAt = (end: 'low' | 'high') =>
    sumOf(parts, ({ offer, amount }) => costAYear(offer, amount, end));
  return {
    parts: parts.map(({ offer, amount }) => ({ offer: offer.id, lender: offer.lender, amount })),
    amount: sumOf(parts, ({ amount }) => amount),
    cost: { low: costAt('low'), high: costAt('high') },
    gap: view.gap,
    runwayDays: view.runwayDays,
    runwayIfLargestFailsDays: viewWith(stressed(facts, { limitsToZero }), rest).runwayDays,
    cashAfterYear: view.months.at(-1)?.closing ?? facts.cash,
    dueAfterYear: sumOf(later, ({ amount }) => amount),
  };
}
