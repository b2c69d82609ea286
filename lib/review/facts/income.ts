// Stage: facts. What comes in, how steady it is, and for how long. An owner's income is what the
// owner takes out of the business, never its turnover.

import { addToMonth, monthIndex, type IsoMonth } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { Profile } from '../profile/schema';
import type { FactsOf } from './facts';

type MonthAmount = { month: IsoMonth; amount: Fen };

const MONTHS_A_YEAR = 12;
/** Fewer months than this do not show whether an income is steady. */
const MIN_MONTHS_FOR_VARIATION = 6;
const SEASONAL = new Set(['business', 'selfEmployed', 'gig']);

const isNewestFirst = (months: readonly MonthAmount[]) =>
  months.every(({ month }, index) => month <= (months[index - 1]?.month ?? month));

const newestFirst = (months: readonly MonthAmount[]) =>
  isNewestFirst(months)
    ? months
    : [...months].sort((a, b) => monthIndex(b.month) - monthIndex(a.month));

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Average of the newest twelve of these months, newest first; `null` when none is listed. */
function averageOf(months: readonly MonthAmount[]): Fen | null {
  if (months.length === 0) return null;
  return toFen(meanOf(months.slice(0, MONTHS_A_YEAR).map((row) => row.amount)));
}

/** Root mean square of the distances from what was expected, as a share of the mean expected. */
function spread(values: readonly number[], expected: readonly number[]): number {
  const mean = meanOf(expected);
  if (mean === 0) return 0;
  const squares = values.map((value, index) => (value - (expected[index] ?? mean)) ** 2);
  return Math.sqrt(meanOf(squares)) / mean;
}

/** Amounts of the same months a year earlier; those that are not listed are left out. */
function sameMonthsBefore(year: readonly MonthAmount[], months: readonly MonthAmount[]): Fen[] {
  const byMonth = new Map(months.map((row) => [row.month, row.amount]));
  return year.flatMap((row) => byMonth.get(addToMonth(row.month, -MONTHS_A_YEAR)) ?? []);
}

/**
 * How much income varies: the coefficient of variation of the newest twelve months, newest first. A seasonal
 * income with two full years is held against the same months of the year before instead.
 */
function variationOf(months: readonly MonthAmount[], seasonal: boolean): number | null {
  const year = months.slice(0, MONTHS_A_YEAR);
  if (year.length < MIN_MONTHS_FOR_VARIATION) return null;
  const values = year.map((row) => row.amount);
  const yearBefore = seasonal ? sameMonthsBefore(year, months) : [];
  if (yearBefore.length === MONTHS_A_YEAR) return spread(values, yearBefore);
  const mean = meanOf(values);
  return spread(
    values,
    values.map(() => mean),
  );
}

/** Net monthly income, receipts and tax, and how steady and how long they have been. */
export function readIncome(profile: Profile): FactsOf<'income' | 'stability'> {
  const { income, business } = profile;
  const months = newestFirst(income.months);
  const receipts = newestFirst(business?.receipts ?? []);
  const stated = averageOf(months) ?? income.monthlyAverage;
  const drawings = business?.monthlyNetDrawings ?? null;
  const seasonal = income.source !== null && SEASONAL.has(income.source);
  return {
    monthlyIncome: income.source === 'business' ? (drawings ?? stated) : stated,
    monthlyReceipts: business && (averageOf(receipts) ?? business.monthlyReceipts),
    annualTax: business && business.annualTax,
    providentFundBase: income.providentFundBase,
    employmentMonths: income.employmentMonths,
    providentFundMonths: income.providentFundMonths,
    tradingMonths: business && business.tradingMonths,
    incomeVariation: variationOf(months.length > 0 ? months : receipts, seasonal),
  };
}
