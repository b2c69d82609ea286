// What a cash view is built from: what a business (or a household with one) has, sells, is owed,
// pays and owes. The view assumes nothing that is not here.

import type { IsoDate, IsoMonth } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { DatedAmount } from '../dated';

/** A debt in the cash view: interest each month on its day, principal on the days it falls due. */
export type Obligation = {
  id: string;
  lender: string;
  balance: Fen;
  annualRate: number;
  /** Whether its rate moves with the market. */
  floating: boolean;
  /** Day of the month on which interest is paid; the last one in shorter months. */
  interestDay: number;
  repayments: readonly DatedAmount[];
  /** Whether repaid principal is drawn again, as on a revolving or a renewed line. */
  renews: boolean;
  /** From this day on nothing can be drawn again: the limit has gone to zero. */
  stopsOn?: IsoDate;
};

/** A loan that would come in: what arrives when, and all payments for it. */
export type NewLoan = { lender: string; received: DatedAmount; payments: readonly DatedAmount[] };

export type CashFacts = {
  asOf: IsoDate;
  cash: Fen;
  /** Cash that should never be touched; the gap is counted to here. */
  cashFloor: Fen;
  /** Sales of a month, spread over its days. */
  monthlySales: Fen;
  /** Sales of known months: each stands for the same month a year later, seasons and all. */
  knownSales: readonly { month: IsoMonth; amount: Fen }[];
  /** Days from a sale to its money; 0 for a shop that is paid at once. */
  collectionDays: number;
  /** What customers owe for earlier sales, on the days it is expected. */
  receivables: readonly DatedAmount[];
  /** What is paid each month on a day: rent, wages, suppliers, the household's drawings. */
  outgoings: readonly { id: string; amount: Fen; day: number }[];
  /** Single amounts: positive comes in, negative goes out. */
  once: readonly DatedAmount[];
  debts: readonly Obligation[];
  newLoans: readonly NewLoan[];
};
