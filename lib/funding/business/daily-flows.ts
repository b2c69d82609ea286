// The cash view's days: what comes in and goes out on each of the next twelve months' days.

import {
  addDays,
  addMonths,
  addToMonth,
  daysBetween,
  monthOf,
  type IsoDate,
  type IsoMonth,
} from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { sumOf, type DatedAmount } from '../dated';
import { monthInterest } from '../posting';
import type { CashFacts, Obligation } from './cash-facts';

export type DailyFlows = {
  /** From sales, receivables and single amounts. */
  received: number[];
  /** New borrowing. */
  borrowed: number[];
  /** Outgoings and single amounts. */
  spent: number[];
  /** Interest and principal. */
  service: number[];
};

const MONTHS = 12;

/** A day of a month, or its last day where the month is shorter. */
function dayOfMonth(month: IsoMonth, day: number): IsoDate {
  const start = `${month}-01` as IsoDate;
  const last = addDays(addMonths(start, 1), -1);
  const on = addDays(start, day - 1);
  return on < last ? on : last;
}

function addSales(received: number[], facts: CashFacts): void {
  const known = new Map(facts.knownSales.map(({ month, amount }) => [month, amount]));
  const from = monthOf(facts.asOf);
  for (let i = 0; i <= MONTHS; i += 1) {
    const month = addToMonth(from, i);
    const start = `${month}-01` as IsoDate;
    const length = daysBetween(start, addMonths(start, 1));
    const sales = known.get(addToMonth(month, -12)) ?? facts.monthlySales;
    const first = daysBetween(facts.asOf, start);
    for (let day = Math.max(0, -first); day < length; day += 1) {
      const share = Math.round((sales * (day + 1)) / length) - Math.round((sales * day) / length);
      const at = first + day + facts.collectionDays;
      if (at < received.length) received[at] = (received[at] ?? 0) + share;
    }
  }
}

const isRedrawn = ({ renews, stopsOn }: Obligation, on: IsoDate) =>
  renews && (stopsOn === undefined || on < stopsOn);

/** Interest and principal of a debt; principal that is drawn again the same day is no outflow. */
function serviceOf(debt: Obligation, months: readonly IsoMonth[]): DatedAmount[] {
  const repaid = debt.repayments.filter(({ on }) => !isRedrawn(debt, on));
  const interest = months.map((month) => {
    const on = dayOfMonth(month, debt.interestDay);
    const before = sumOf(
      repaid.filter((repayment) => repayment.on < on),
      ({ amount }) => amount,
    );
    const owed = Math.max(0, debt.balance - before) as Fen;
    return { on, amount: monthInterest(owed, debt.annualRate) };
  });
  return [...repaid, ...interest];
}

/** Day by day, from `asOf` to the day before its anniversary. */
export function dailyFlows(facts: CashFacts): DailyFlows {
  const { asOf } = facts;
  const days = daysBetween(asOf, addMonths(asOf, MONTHS));
  const none = () => Array.from({ length: days }, () => 0);
  const flows = { received: none(), borrowed: none(), spent: none(), service: none() };
  const add = (to: number[], on: IsoDate, amount: number) => {
    const day = daysBetween(asOf, on);
    if (day >= 0 && day < days) to[day] = (to[day] ?? 0) + amount;
  };
  const months = Array.from({ length: MONTHS + 1 }, (_, i) => addToMonth(monthOf(asOf), i));
  addSales(flows.received, facts);
  for (const { on, amount } of facts.receivables) add(flows.received, on, amount);
  for (const { on, amount } of facts.once) {
    add(amount > 0 ? flows.received : flows.spent, on, Math.abs(amount));
  }
  for (const { amount, day } of facts.outgoings) {
    for (const month of months) add(flows.spent, dayOfMonth(month, day), amount);
  }
  for (const debt of facts.debts) {
    for (const { on, amount } of serviceOf(debt, months)) add(flows.service, on, amount);
  }
  for (const { received, payments } of facts.newLoans) {
    add(flows.borrowed, received.on, received.amount);
    for (const { on, amount } of payments) add(flows.service, on, amount);
  }
  return flows;
}
