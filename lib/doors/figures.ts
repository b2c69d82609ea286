// What banks' screens look at, read from a profile on a day: signals, and sums that are no signal.

import { readFacts, signalsOf, type Facts, type Profile, type Signals } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

export type ScreenFigure =
  | 'currentDaysPastDue'
  | 'unresolvedDerogatoryRecords'
  | 'hardInquiriesLast1Month'
  | 'hardInquiriesLast2Months'
  | 'hardInquiriesLast3Months'
  | 'hardInquiriesLast6Months'
  | 'hardInquiriesLast12Months'
  | 'cardUtilization'
  | 'lenderCount'
  | 'nonBankLenderCount'
  | 'openCards'
  | 'lateMonthsLast6Months'
  | 'longestLateRunLast6Months'
  | 'lateMonthsLast24Months'
  | 'longestLateRunLast24Months'
  | 'lateMonthsLast36Months'
  | 'longestLateRunLast36Months'
  | 'lateMonthsLast60Months'
  | 'longestLateRunLast60Months'
  | 'unsecuredDebt'
  | 'creditLimits'
  | 'unsecuredDebtToFundBase';

/** The lowest and highest a figure can be; both alike where it is known, `null` where no bound is. */
type Bounds = { low: number | null; high: number | null };

type SignalFigure = ScreenFigure & keyof Signals;

/** Windows from the shortest to the longest: a longer one never counts less. */
const MONTHS = [6, 24, 36, 60] as const;
const COUNTS = MONTHS.map((months) => `lateMonthsLast${months}Months` as const);
const RUNS = MONTHS.map((months) => `longestLateRunLast${months}Months` as const);

export type Standing = { profile: Profile; facts: Facts; signals: Signals };

/** Where a borrower stands on a day, the record read as it is then. */
export function standingOn(profile: Profile, on: IsoDate): Standing {
  const facts = readFacts(profile, on);
  return { profile, facts, signals: signalsOf(facts) };
}

const firstKnown = (ids: readonly SignalFigure[], signals: Signals): number | null =>
  ids.map((id) => signals[id]).find((value) => value !== null) ?? null;

/** A late count that is not known lies between those of the next shorter and the next longer window. */
function lateBounds(at: number, family: typeof COUNTS | typeof RUNS, signals: Signals): Bounds {
  const longer = firstKnown(family.slice(at), signals);
  // A run is never longer than its window's late months are many.
  const counted = firstKnown(COUNTS.slice(at), signals);
  const high = longer === null ? counted : Math.min(longer, counted ?? longer);
  return { low: firstKnown(family.slice(0, at + 1).toReversed(), signals), high };
}

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

/** Owed without collateral, the line under review with the rest: another bank counts it too. */
export const unsecuredDebtOf = ({ otherUnsecuredBalance, lineProduct, currentBalance }: Facts) =>
  lineProduct === null ? otherUnsecuredBalance : plus(otherUnsecuredBalance, currentBalance);

const creditLimitsOf = ({ otherCardLimit, otherLineLimit, lineProduct, currentLimit }: Facts) =>
  plus(plus(otherCardLimit, otherLineLimit), lineProduct === null ? 0 : currentLimit);

/** Nobody can use too much of a card they do not have. */
const hasNoCard = ({ otherCardLimit, lineProduct }: Facts) =>
  otherCardLimit === 0 && lineProduct !== 'card';

const exactly = (value: number | null): Bounds => ({ low: value, high: value });

/** What is known of a figure. */
export function boundsOf(figure: ScreenFigure, { facts, signals }: Standing): Bounds {
  if (figure === 'unsecuredDebt') return exactly(unsecuredDebtOf(facts));
  if (figure === 'creditLimits') return exactly(creditLimitsOf(facts));
  if (figure === 'unsecuredDebtToFundBase') {
    const [debt, base] = [unsecuredDebtOf(facts), facts.providentFundBase];
    if (debt === 0) return exactly(0);
    if (debt === null || base === null) return exactly(null);
    return exactly(base === 0 ? Infinity : debt / base);
  }
  if (figure === 'cardUtilization' && hasNoCard(facts)) return exactly(0);
  const value = signals[figure];
  if (value !== null) return exactly(value);
  const count = COUNTS.findIndex((id) => id === figure);
  if (count >= 0) return lateBounds(count, COUNTS, signals);
  const run = RUNS.findIndex((id) => id === figure);
  return run >= 0 ? lateBounds(run, RUNS, signals) : exactly(null);
}
