// Public libraries that work out a loan of equal payments, each as its documentation shows.

import { installed } from '../engines/engine';

type Scheduler = {
  name: string;
  /** All that is paid, and the second due day where the library names one. */
  run: () => { paid: number; secondDay: string };
};

const LOAN = { principal: 12_000, monthlyRate: 0.01, months: 12 };
const MONTHS = Array.from({ length: LOAN.months }, (_, i) => i + 1);

type Parts = Record<
  'ipmt' | 'ppmt',
  (rate: number, per: number, nper: number, pv: number) => number
>;

async function financial(): Promise<Scheduler | null> {
  const found = await installed<Parts>('financial');
  if (found === null) return null;
  const { principal, monthlyRate, months } = LOAN;
  const part = (name: keyof Parts, month: number) =>
    -found[name](monthlyRate, month, months, principal);
  const run = () => {
    const paid = MONTHS.reduce((sum, each) => sum + part('ipmt', each) + part('ppmt', each), 0);
    return { paid, secondDay: 'none' };
  };
  return { name: 'financial 0.2.4', run };
}

type Row = { date: string };
type Calculation = { totalPayment: number; schedule: Row[] };
type Calculator = { calculate: (asked: object) => Calculation };
type Amortize = { Calculator?: Calculator; default?: { Calculator?: Calculator } };

async function amortizejs(): Promise<Scheduler | null> {
  const found = await installed<Amortize>('amortizejs');
  const calculator = found?.Calculator ?? found?.default?.Calculator;
  if (!calculator) return null;
  const asked = () => ({
    method: 'mortgage',
    apr: 12,
    balance: LOAN.principal,
    loanTerm: LOAN.months,
    startDate: new Date('2026-01-31'),
  });
  const run = () => {
    const { totalPayment, schedule } = calculator.calculate(asked());
    const day: unknown = schedule[1]?.date;
    const iso = day instanceof Date ? day.toISOString() : `${day}`;
    return { paid: totalPayment, secondDay: iso.slice(0, 10) };
  };
  return { name: 'amortizejs 1.0.3', run };
}

export const SCHEDULERS = { financial, amortizejs };
