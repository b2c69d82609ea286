// What a loan costs a year, from the money that moves and the days it moves on. Three figures that
// are often mixed up stand side by side, each by its name. A series that no rate explains, or
// several do, is said to be so and never gets a number.

import { daysBetween, isIsoDate, type IsoDate } from '@/lib/units/calendar';
import type { DatedAmount } from '../dated';
import { monthsAndDays } from '../months';
import { inSequence, rootsOf, type Term } from './roots';

export type AnnualRate = {
  kind: 'rate';
  /** The monthly internal rate of return times twelve: what 24% and 4 × LPR are compared with. */
  nominal: number;
  /** The same monthly rate compounded over twelve months. */
  effective: number;
  /** The effective rate by days over 365, as spreadsheets' XIRR. */
  xirr: number;
  /** The first and the last day, without which the rates cannot be checked. */
  from: IsoDate;
  until: IsoDate;
};

/** `none`: no rate that fits a number makes the series balance. `many`: more than one does. */
export type AnnualCost = AnnualRate | { kind: 'none' | 'many' };

/** The growth a unit of time, as a logarithm; `null` with the kind when there is not exactly one. */
function growth(terms: readonly Term[]): { log: number } | { kind: 'none' | 'many' } {
  const roots = rootsOf(inSequence(terms));
  const [root] = roots;
  if (root === undefined) return { kind: 'none' };
  return roots.length > 1 ? { kind: 'many' } : { log: -root };
}

/**
 * The annual cost of dated amounts: what the borrower gets is positive, what is paid negative (all
 * signs may be turned). Amounts of one day are one. A rate may be negative: less came back than
 * was lent. An amount that is no number, or a day that does not exist, leaves `none`.
 *
 * @example annualCost([{ on: '2026-01-31', amount: yuan(100) }]) //=> { kind: 'none' }
 */
export function annualCost(flows: readonly DatedAmount[]): AnnualCost {
  const known = flows.every(({ on, amount }) => isIsoDate(on) && Number.isFinite(amount));
  if (!known) return { kind: 'none' };
  const days = flows.map(({ on }) => on).sort();
  const [from, until] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return { kind: 'none' };
  const monthly = growth(flows.map(({ on, amount }) => ({ at: monthsAndDays(from, on), amount })));
  if ('kind' in monthly) return monthly;
  const yearly = growth(
    flows.map(({ on, amount }) => ({ at: daysBetween(from, on) / 365, amount })),
  );
  if ('kind' in yearly) return yearly;
  const rates = {
    nominal: 12 * Math.expm1(monthly.log),
    effective: Math.expm1(12 * monthly.log),
    xirr: Math.expm1(yearly.log),
  };
  const finite = Object.values(rates).every(Number.isFinite);
  return finite ? { kind: 'rate', ...rates, from, until } : { kind: 'none' };
}
