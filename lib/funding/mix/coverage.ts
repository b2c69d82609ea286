// When loans have to have brought how much: money that comes too late, or is repaid too soon, does not
// cover a gap, whatever it adds up to.

import { addMonths, daysBetween } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { CashFacts } from '../business/cash-facts';
import { dailyCash } from '../business/cash-view';
import type { Choice } from './cheapest';
import { costAYear, loanFrom, type Offer } from './offer';

/** Offers as choices of up to so many steps, and what is missing at each moment that counts. */
export type Cover = { choices: Choice[]; needs: number[] };

/** Changes of cash by day that a loan of so many steps brings, within the cash view. */
function changesOf(facts: CashFacts, offer: Offer, amount: Fen): Map<number, number> {
  const days = daysBetween(facts.asOf, addMonths(facts.asOf, 12));
  const { received, payments } = loanFrom(offer, amount, facts.asOf);
  const changes = new Map<number, number>();
  const add = (day: number, change: number) => {
    if (day < days) changes.set(day, (changes.get(day) ?? 0) + change);
  };
  add(daysBetween(facts.asOf, received.on), received.amount);
  for (const { on, amount: paid } of payments) add(daysBetween(facts.asOf, on), -paid);
  return changes;
}

/** Between two days on which a loan moves money, only the day with the least cash counts. */
function worstDays(cash: readonly number[], moving: ReadonlySet<number>): number[] {
  const worst: number[] = [];
  cash.forEach((balance, day) => {
    const last = worst.at(-1);
    if (last === undefined || moving.has(day)) worst.push(day);
    else if (balance < (cash[last] ?? 0)) worst[worst.length - 1] = day;
  });
  return worst;
}

/** Without the moments at which no loans, however dear, could leave too little. */
function onlyTight({ choices, needs }: Cover, mostSteps: number): Cover {
  const tight = needs.flatMap((need, moment) => {
    const losses = choices.flatMap(({ gains }) =>
      (gains[moment] ?? []).slice(1).map((gain, i) => -gain / (i + 1)),
    );
    return need + mostSteps * Math.max(0, ...losses) > 0 ? [moment] : [];
  });
  return {
    choices: choices.map((choice) => ({
      ...choice,
      gains: tight.map((moment) => choice.gains[moment] ?? []),
    })),
    needs: tight.map((moment) => needs[moment] ?? 0),
  };
}

/** What the offers bring by each moment that counts, and what is missing then to the cash floor. */
export function coverOf(
  facts: CashFacts,
  offers: readonly Offer[],
  step: Fen,
  mostSteps: number,
): Cover {
  const cash = dailyCash(facts);
  const loans = offers.map((offer) => {
    const most = Math.min(mostSteps, Math.floor(offer.most / step));
    const amounts = Array.from({ length: most + 1 }, (_, count) => toFen(count * step));
    const changes = amounts.map((amount) =>
      amount === 0 ? new Map<number, number>() : changesOf(facts, offer, amount),
    );
    return { offer, most, amounts, changes };
  });
  const moving = new Set(
    loans.flatMap(({ changes }) => changes.flatMap((change) => [...change.keys()])),
  );
  const moments = worstDays(cash, moving);
  const broughtBy = (changes: ReadonlyMap<number, number>) =>
    moments.map((moment) => {
      let sum = 0;
      for (const [day, change] of changes) if (day <= moment) sum += change;
      return sum;
    });
  const choices = loans
    .filter(({ most }) => most > 0)
    .map(({ offer, most, amounts, changes }) => {
      const brought = changes.map(broughtBy);
      return {
        id: offer.id,
        most,
        costs: amounts.map((amount) => costAYear(offer, amount, 'high')),
        gains: moments.map((_, i) => brought.map((sums) => sums[i] ?? 0)),
      };
    });
  const needs = moments.map((day) => facts.cashFloor - (cash[day] ?? 0));
  return onlyTight({ choices, needs }, mostSteps);
}
