// Bad news, one at a time or together: a limit goes to zero, customers pay later, sales fall, rates
// rise. Costs stay as they are: a stress does not assume that they are cut in time.

import { addDays, addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { CashFacts } from './cash-facts';
import { cashView, type CashView } from './cash-view';

export type Stress = {
  /** Debts whose limit goes to zero, by id; a month from today unless `limitsStopOn` is told. */
  limitsToZero?: readonly string[];
  limitsStopOn?: IsoDate;
  /** Customers pay so many days later, for earlier sales and new ones. */
  receivablesLaterDays?: number;
  /** Sales fall by this share: 0.2 is a fifth. */
  salesDrop?: number;
  /** Floating rates rise by so much a year: 0.02 is two points. */
  ratesUp?: number;
};

/** Stresses that need no choice of a limit, each by itself. */
export const STRESSES = {
  RECEIVABLES_LATER: { receivablesLaterDays: 30 },
  SALES_DROP: { salesDrop: 0.2 },
  RATES_UP: { ratesUp: 0.02 },
} as const satisfies Record<string, Stress>;

/** The facts as they would be under a stress. */
export function stressed(facts: CashFacts, stress: Stress): CashFacts {
  const { limitsToZero = [], receivablesLaterDays = 0, salesDrop = 0, ratesUp = 0 } = stress;
  const stopsOn = stress.limitsStopOn ?? addMonths(facts.asOf, 1);
  return {
    ...facts,
    monthlySales: toFen(facts.monthlySales * (1 - salesDrop)),
    knownSales: facts.knownSales.map(({ month, amount }) => ({
      month,
      amount: toFen(amount * (1 - salesDrop)),
    })),
    collectionDays: facts.collectionDays + receivablesLaterDays,
    receivables: facts.receivables.map(({ on, amount }) => ({
      on: addDays(on, receivablesLaterDays),
      amount,
    })),
    debts: facts.debts.map((debt) => ({
      ...debt,
      annualRate: debt.annualRate + (debt.floating ? ratesUp : 0),
      ...(limitsToZero.includes(debt.id) ? { stopsOn } : {}),
    })),
  };
}

/** The cash view today and under a stress. */
export const stress = (facts: CashFacts, mix: Stress): { base: CashView; stressed: CashView } => ({
  base: cashView(facts),
  stressed: cashView(stressed(facts, mix)),
});
