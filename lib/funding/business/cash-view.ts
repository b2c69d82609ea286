// The cash of the next 13 weeks and 12 months: how long it lasts, in which week it first runs out, how
// much is missing, and whether the business earns what its debts ask for.

import { addDays, addMonths, daysBetween, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { sumOf } from '../dated';
import type { CashFacts } from './cash-facts';
import { dailyFlows, type DailyFlows } from './daily-flows';

/** From one day through another; `lowest` is the least cash at the end of any of its days. */
export type CashPeriod = {
  from: IsoDate;
  through: IsoDate;
  received: Fen;
  borrowed: Fen;
  spent: Fen;
  service: Fen;
  closing: Fen;
  lowest: Fen;
};

export type CashView = {
  weeks: CashPeriod[];
  months: CashPeriod[];
  /** Days until cash is below zero; `null` when it lasts the twelve months. */
  runwayDays: number | null;
  firstNegativeOn: IsoDate | null;
  /** Counted from 1, beyond 13 too; `null` when no week ends a day below zero. */
  firstNegativeWeek: number | null;
  /** What is missing at the worst to keep the cash floor, within 12 months and within 13 weeks. */
  gap: Fen;
  gapWithin13Weeks: Fen;
  /** What comes in less what goes out in 12 months, before borrowing and paying debts. */
  earned: Fen;
  /** What the business earns over what its debts ask for in 12 months; `null` without debts. */
  dscr: number | null;
};

const WEEKS = 13;
const MONTHS = 12;

const sumBetween = (amounts: readonly number[], from: number, to: number) =>
  sumOf(amounts.slice(from, to), (amount) => amount);

function closings(cash: Fen, { received, borrowed, spent, service }: DailyFlows): number[] {
  let balance: number = cash;
  return received.map((amount, day) => {
    balance += amount + (borrowed[day] ?? 0) - (spent[day] ?? 0) - (service[day] ?? 0);
    return balance;
  });
}

/** Cash at the end of each day, from `asOf` to the day before its anniversary. */
export const dailyCash = (facts: CashFacts): number[] => closings(facts.cash, dailyFlows(facts));

/** The cash view of twelve months, day by day inside. Nothing is assumed to be drawn or cut. */
export function cashView(facts: CashFacts): CashView {
  const { asOf, cashFloor } = facts;
  const flows = dailyFlows(facts);
  const cash = closings(facts.cash, flows);
  const period = (from: number, to: number): CashPeriod => ({
    from: addDays(asOf, from),
    through: addDays(asOf, to - 1),
    received: sumBetween(flows.received, from, to),
    borrowed: sumBetween(flows.borrowed, from, to),
    spent: sumBetween(flows.spent, from, to),
    service: sumBetween(flows.service, from, to),
    closing: cash[to - 1] as Fen,
    lowest: Math.min(...cash.slice(from, to)) as Fen,
  });
  const gapWithin = (days: number) =>
    Math.max(0, cashFloor - Math.min(...cash.slice(0, days))) as Fen;
  const monthStarts = (month: number) => daysBetween(asOf, addMonths(asOf, month));
  const negative = cash.findIndex((balance) => balance < 0);
  const service = sumBetween(flows.service, 0, cash.length);
  const earned = toFen(
    sumBetween(flows.received, 0, cash.length) - sumBetween(flows.spent, 0, cash.length),
  );
  return {
    weeks: Array.from({ length: WEEKS }, (_, week) => period(week * 7, week * 7 + 7)),
    months: Array.from({ length: MONTHS }, (_, i) => period(monthStarts(i), monthStarts(i + 1))),
    runwayDays: negative < 0 ? null : negative,
    firstNegativeOn: negative < 0 ? null : addDays(asOf, negative),
    firstNegativeWeek: negative < 0 ? null : Math.floor(negative / 7) + 1,
    gap: gapWithin(cash.length),
    gapWithin13Weeks: gapWithin(WEEKS * 7),
    earned,
    dscr: service === 0 ? null : earned / service,
  };
}
