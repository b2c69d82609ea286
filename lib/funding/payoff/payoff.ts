// Paying debts off, month by month on real days: interest is posted before the payment, minimums
// come first, and what a finished debt leaves free goes to the next. A debt that its payments
// never outrun is said to be never paid, not paid in a trillion years.

import { addMonths, daysBetween, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { sumOf } from '../dated';
import { accrue, isOpen, openAccount, postMonth, rowOf, type Account } from './account';
import type { PaidOff, Payoff, PayoffDebt, PayoffMonth, PayoffOptions } from './debt';
import { inOrder } from './order';
import { noteArrears, payAccounts } from './pay';
import { refuseOdd } from './refuse';

/** A hundred years: what takes longer is never paid. */
const MOST_MONTHS = 1200;

type Run = {
  accounts: Account[];
  options: PayoffOptions;
  minimums: number;
  cash: number;
  floor: number;
  /** From this day on nothing dated is still to come. */
  settledFrom: IsoDate;
  schedule: PayoffMonth[];
  closed: PaidOff['closed'];
  missed: PaidOff['missed'];
};

function begin(debts: readonly PayoffDebt[], options: PayoffOptions): Run {
  const { asOf, raises = [], lumpSums = [], cash = 0, cashFloor = 0 } = options;
  const changes = [
    ...[...raises, ...lumpSums].map(({ on }) => on),
    ...debts.flatMap(({ promotion }) => promotion?.until ?? []),
  ];
  return {
    accounts: debts.filter(({ balance }) => balance > 0).map(openAccount),
    options,
    minimums: sumOf(debts, ({ minimum }) => minimum),
    cash,
    floor: cashFloor,
    settledFrom: changes.reduce((last, on) => (on > last ? on : last), asOf),
    schedule: [],
    closed: [],
    missed: [],
  };
}

/** The payment day of a month; of month 0, the day on which the first month would have begun. */
const dueOn = ({ asOf, firstPaymentOn }: PayoffOptions, month: number) =>
  firstPaymentOn ? addMonths(firstPaymentOn, month - 1) : addMonths(asOf, month);

/** Spends money on a day, after the cash floor has had what `needed` does not take. */
function spend(run: Run, amount: number, needed: number, on: IsoDate): void {
  const toCash = Math.min(Math.max(0, amount - needed), Math.max(0, run.floor - run.cash));
  run.cash += toCash;
  const owing = run.accounts.filter(({ balance }) => balance > 0);
  run.cash += payAccounts(inOrder(owing, run.options.order, on), amount - toCash, on);
}

/** Writes down a month and clears its counts. */
function note(run: Run, month: number, on: IsoDate): void {
  const rows = run.accounts.map(rowOf);
  run.schedule.push({
    month,
    on,
    rows,
    interest: sumOf(rows, ({ interest }) => interest),
    payment: sumOf(rows, ({ payment }) => payment),
    balance: sumOf(rows, ({ balance }) => balance),
    cash: run.cash as Fen,
  });
  for (const account of run.accounts) {
    noteArrears(account, on);
    if (!isOpen(account)) run.closed.push({ id: account.debt.id, on });
    account.interest = 0;
    account.payment = 0;
  }
  run.accounts = run.accounts.filter(isOpen);
}

/** What is paid at once: sums already in hand and cash above the floor, if months are covered. */
function payToday(run: Run): void {
  const { asOf, extra, lumpSums = [] } = run.options;
  const spare = extra < 0 ? 0 : Math.max(0, run.cash - run.floor);
  run.cash -= spare;
  const lump = sumOf(
    lumpSums.filter(({ on }) => on <= asOf),
    ({ amount }) => amount,
  );
  if (spare + lump === 0) return;
  spend(run, spare + lump, 0, asOf);
  note(run, 0, asOf);
}

/** Lets interest run to the month's end and pays single sums on their days on the way. */
function runTo(run: Run, from: IsoDate, to: IsoDate): void {
  let at = from;
  const lumps = (run.options.lumpSums ?? []).filter(({ on }) => on > from && on <= to);
  for (const { on, amount } of lumps.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    for (const account of run.accounts) accrue(account, at, on);
    spend(run, amount, 0, on);
    at = on;
  }
  for (const account of run.accounts) accrue(account, at, to);
}

function payMonth(run: Run, month: number, on: IsoDate): void {
  const { extra, raises = [] } = run.options;
  const raised = raises.reduce((sum, raise) => sum + (raise.on <= on ? raise.amount : 0), 0);
  const daysOfMonth = daysBetween(dueOn(run.options, month - 1), on);
  for (const account of run.accounts) postMonth(account, daysOfMonth);
  const due = sumOf(run.accounts, (account) => account.due);
  const income = Math.max(0, run.minimums + extra + raised);
  const drawn = Math.min(Math.max(0, due - income), Math.max(0, run.cash - run.floor));
  run.cash -= drawn;
  const minimums = sumOf(run.accounts, (account) => Math.min(account.due, account.debt.minimum));
  spend(run, income + drawn, minimums, on);
  for (const { debt, due: unmet } of run.accounts)
    if (unmet > 0) run.missed.push({ id: debt.id, on });
}

function outcome(run: Run, months: number): PaidOff {
  const { schedule, closed, missed, options } = run;
  return {
    kind: 'paid',
    convention: 'MONTHLY',
    months,
    finishedOn: schedule.at(-1)?.on ?? options.asOf,
    interest: sumOf(schedule, ({ interest }) => interest),
    payment: sumOf(schedule, ({ payment }) => payment),
    closed,
    missed,
    schedule,
  };
}

/**
 * The months, interest and schedule of paying debts off in an order. Interest is a twelfth of the
 * annual rate a month, posted half up to the fen before the payment; a month that a single sum or
 * the end of a promotion cuts is counted by its days. Money goes to the cash floor (never from a
 * minimum), then to minimums of accounts that are current, then to arrears that can still be
 * cured, then by the order. `never` names the debts that no amount of months pays off. Throws a
 * RangeError on what is no amount, rate, day or order; a debt of nothing or less is left out.
 */
export function payoff(debts: readonly PayoffDebt[], options: PayoffOptions): Payoff {
  refuseOdd(debts, options);
  const run = begin(debts, options);
  payToday(run);
  for (let month = 1; run.accounts.length > 0; month += 1) {
    const from = month === 1 ? options.asOf : dueOn(options, month - 1);
    const on = dueOn(options, month);
    const before = run.accounts.map(({ balance }) => balance);
    const cash = run.cash;
    runTo(run, from, on);
    payMonth(run, month, on);
    const shrinks = run.accounts.some(({ balance }, i) => balance < (before[i] ?? 0));
    const stuck = !shrinks && run.cash === cash && from >= run.settledFrom;
    if (stuck || month === MOST_MONTHS) {
      return { kind: 'never', debts: run.accounts.map(({ debt }) => debt.id) };
    }
    note(run, month, on);
  }
  return outcome(run, run.schedule.at(-1)?.month ?? 0);
}
