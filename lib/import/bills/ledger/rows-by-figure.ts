// Which rows stand behind each figure, by the key under which a screen shows the figure.

import type { RowKind } from '../classify/kinds';
import { AVERAGED_MONTHS, type BillFigures, type MonthSum } from '../figures/figures';

const rowsOf = (months: readonly MonthSum[]) => months.flatMap(({ rows }) => rows);

/** What rows are asked for by: a figure, a lender's own, all rows, or all of a kind. */
export type FigureKey =
  | 'income'
  | 'confirm'
  | 'repaid'
  | 'drawn'
  | 'lenders'
  | 'minimum'
  | 'advances'
  | 'receipts'
  | `lender-${string}`
  | 'all'
  | `all-${RowKind}`;

/** Ids of the rows each figure was added up from; a ratio of two figures has none of its own. */
export function rowsByFigure(figures: BillFigures): Map<FigureKey, readonly string[]> {
  return new Map<FigureKey, readonly string[]>([
    ['income', rowsOf(figures.income.slice(-AVERAGED_MONTHS))],
    ['confirm', figures.incomeToConfirm.rows],
    ['repaid', figures.repaidLast3Months.rows],
    ['drawn', figures.drawnLast3Months.rows],
    ['lenders', figures.lendersUsed.rows],
    ['minimum', figures.minimumPaymentMonths.rows],
    ['advances', figures.cashAdvances.rows],
    ['receipts', rowsOf(figures.receipts)],
    ...figures.lenders.map(({ lender, repaid, drawn }): [FigureKey, string[]] => [
      `lender-${lender}`,
      [...repaid.rows, ...drawn.rows],
    ]),
  ]);
}

/** The figures without their rows, which may be a million. */
export function withoutRows(figures: BillFigures): BillFigures {
  const text = JSON.stringify(figures, (key, value: unknown) => (key === 'rows' ? [] : value));
  return JSON.parse(text) as BillFigures;
}
