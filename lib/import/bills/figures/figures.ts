// Rows → the figures a review asks for. Each opens to the rows behind it, and follows when a row is
// given another kind. The day is an argument.

import { blankProfile, readFacts } from '@/lib/review';
import { inWindow, monthOf, windowStart, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { BillHeading } from '../bill';
import type { ClassifiedRow, RowKind } from '../classify/kinds';
import { viewOf } from '../classify/pairs';
import { debtFigures, RECENT_MONTHS, type DebtFigures } from './debts';
import { countedRows, groupBy, sumOf, type Count, type Sum } from './figure';
import { coverageOf, coversLast, monthsShown, type Coverage } from './months';

const MINIMUM_PAYMENT_MONTHS = 6;
/** The most months that a profile's lists take. */
const MAX_MONTHS = 24;
/** The newest whole months that an average is taken over. */
export const AVERAGED_MONTHS = 12;

export type MonthSum = { month: IsoMonth } & Sum;

export type BillFigures = DebtFigures & {
  coverage: Coverage | null;
  /** Months covered whole, oldest first, the newest 24; a month without income is 0. */
  income: MonthSum[];
  /** Average of the newest twelve whole months; `null` without one. */
  monthlyIncome: Fen | null;
  /** How much income varies, as the review reads it; `null` with fewer than six months. */
  incomeVariation: number | null;
  /** Income rows whose source only the borrower knows: money from persons. */
  incomeToConfirm: Sum;
  /** A shop's turnover by whole month, which is no income. */
  receipts: MonthSum[];
  /** Months of the last six with a payment that calls itself a minimum. */
  minimumPaymentMonths: Count;
  cashAdvances: Count;
  /** Whether the files reach back three months, and six; else counts over them are not known. */
  covers3Months: boolean;
  covers6Months: boolean;
  /** Whether a card's own statement is among the files: only that shows every cash advance. */
  hasCardStatement: boolean;
};

function byMonth(
  rows: readonly ClassifiedRow[],
  kind: RowKind,
  months: readonly IsoMonth[],
): MonthSum[] {
  const own = new Map(groupBy(countedRows(rows, kind), ({ on }) => monthOf(on)));
  return months.map((month) => ({ month, ...sumOf(own.get(month) ?? []) }));
}

/** The review's own reading of these months, so that there is one formula. */
function variationOf(months: readonly MonthSum[], asOf: IsoDate): number | null {
  const blank = blankProfile();
  const listed = months.map(({ month, amount }) => ({ month, amount }));
  const profile = { ...blank, income: { ...blank.income, months: listed } };
  return readFacts(profile, asOf).incomeVariation;
}

function averageOf(months: readonly MonthSum[]): Fen | null {
  const newest = months.slice(-AVERAGED_MONTHS);
  if (newest.length === 0) return null;
  return toFen(newest.reduce((sum, { amount }) => sum + amount, 0) / newest.length);
}

const lastMonths = (rows: readonly ClassifiedRow[], months: number, asOf: IsoDate) =>
  rows.filter(({ on }) => inWindow(on, windowStart(asOf, months), asOf));

/** The months that every account with money coming in covers whole: elsewhere some is missing. */
function incomeMonths(
  rows: readonly ClassifiedRow[],
  headings: readonly BillHeading[],
  asOf: IsoDate,
): IsoMonth[] {
  const paidInto = new Set(countedRows(rows, 'income', 'receipts').map(viewOf));
  const covered = [...paidInto].map((view) => {
    const own = headings.filter((heading) => viewOf(heading) === view);
    return monthsShown(
      rows.filter((row) => viewOf(row) === view),
      own,
      asOf,
    );
  });
  const [first = [], ...others] = covered;
  return first.filter((month) => others.every((months) => months.includes(month)));
}

/**
 * The figures of classified rows on the day `asOf`. Rows after that day are left out.
 *
 * @param headings of the files read, for the periods they state and the statements among them.
 */
export function figuresOf(
  rows: readonly ClassifiedRow[],
  headings: readonly BillHeading[],
  asOf: IsoDate,
): BillFigures {
  const known = rows.filter(({ on }) => on <= asOf);
  const coverage = coverageOf(known, headings);
  const months = incomeMonths(known, headings, asOf).slice(-MAX_MONTHS);
  const income = byMonth(known, 'income', months);
  const minimum = countedRows(lastMonths(known, MINIMUM_PAYMENT_MONTHS, asOf), 'minimumPayment');
  const advances = countedRows(lastMonths(known, RECENT_MONTHS, asOf), 'cashAdvance');
  return {
    ...debtFigures(known, asOf),
    coverage,
    income,
    monthlyIncome: averageOf(income),
    incomeVariation: variationOf(income, asOf),
    incomeToConfirm: sumOf(
      countedRows(known, 'income').filter(({ rule }) => rule === 'FROM_PERSON'),
    ),
    receipts: byMonth(known, 'receipts', months),
    minimumPaymentMonths: {
      count: new Set(minimum.map(({ on }) => monthOf(on))).size,
      rows: minimum.map(({ id }) => id),
    },
    cashAdvances: { count: advances.length, rows: advances.map(({ id }) => id) },
    covers3Months: coverage !== null && coversLast(coverage, RECENT_MONTHS, asOf),
    covers6Months: coverage !== null && coversLast(coverage, MINIMUM_PAYMENT_MONTHS, asOf),
    hasCardStatement: headings.some(({ card }) => card),
  };
}
