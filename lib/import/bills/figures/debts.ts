// Repayments and pay-outs by lender, how many lenders are in use, and whether new debt repays old.

import { inWindow, monthOf, windowStart, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import type { ClassifiedRow } from '../classify/kinds';
import { countedRows, groupBy, sumOf, type Count, type Sum } from './figure';

export const RECENT_MONTHS = 3;

export type LenderFigures = {
  lender: string;
  repaid: Sum;
  drawn: Sum;
  /** Oldest first; only months with a repayment or a pay-out. */
  months: { month: IsoMonth; repaid: Sum; drawn: Sum }[];
};

export type DebtFigures = {
  lenders: LenderFigures[];
  /** Lenders repaid, drawn from, or whose card or line paid, over the last three months. */
  lendersUsed: Count & { lenders: string[] };
  drawnLast3Months: Sum;
  repaidLast3Months: Sum;
  /** Drawn over repaid; `null` where nothing was repaid. */
  recycling: number | null;
};

const repaymentsIn = (rows: readonly ClassifiedRow[]) =>
  countedRows(rows, 'repayment', 'minimumPayment');
const drawsIn = (rows: readonly ClassifiedRow[]) => countedRows(rows, 'draw', 'cashAdvance');

const bothWays = (rows: readonly ClassifiedRow[]) => ({
  repaid: sumOf(repaymentsIn(rows)),
  drawn: sumOf(drawsIn(rows)),
});

const ofLender = ([lender, rows]: [string, ClassifiedRow[]]): LenderFigures => ({
  lender,
  ...bothWays(rows),
  months: groupBy(rows, ({ on }) => monthOf(on)).map(([month, own]) => ({
    month,
    ...bothWays(own),
  })),
});

/** Everything the rows up to `asOf` say of debts. Amounts in fen. */
export function debtFigures(rows: readonly ClassifiedRow[], asOf: IsoDate): DebtFigures {
  const debts = [...repaymentsIn(rows), ...drawsIn(rows)];
  const start = windowStart(asOf, RECENT_MONTHS);
  const recent = rows.filter(({ on }) => inWindow(on, start, asOf));
  const used = recent.filter((row) => row.lender !== null && row.kind !== 'notCounted');
  const lenders = groupBy(used, ({ lender }) => lender).map(([lender]) => lender);
  const { repaid, drawn } = bothWays(recent);
  return {
    lenders: groupBy(debts, ({ lender }) => lender).map(ofLender),
    lendersUsed: { count: lenders.length, lenders, rows: used.map(({ id }) => id) },
    drawnLast3Months: drawn,
    repaidLast3Months: repaid,
    recycling: repaid.amount === 0 ? null : drawn.amount / repaid.amount,
  };
}
