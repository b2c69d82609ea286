// How interest becomes money: rates are whole millionths, a balance times a rate times days is a
// whole number, and one rounding, half up to the fen, happens when interest is posted. A schedule
// that rounds anywhere else does not sum to what the lender books.

import type { Fen } from '@/lib/units/fen';

/** Rates are kept to a ten-thousandth of a percent. */
export const RATE_UNIT = 1_000_000;

/** A rate a year as whole millionths: 0.1825 is 182,500. */
export const rateUnits = (rate: number) => Math.round(rate * RATE_UNIT);

/**
 * How interest is counted. `MONTHLY`: a twelfth of the annual rate a month, by days where a month
 * is cut. `ACTUAL_360`, `ACTUAL_365`: days that passed over a year of that many days.
 */
export type InterestConvention = 'MONTHLY' | 'ACTUAL_360' | 'ACTUAL_365';

/**
 * A quotient rounded half up to a whole fen. Exact while the dividend, not negative, is below
 * 2^53: a month on 16 million yuan at 18%.
 *
 * @example posted(5, 2) //=> 3
 */
export function posted(dividend: number, divisor: number): Fen {
  const rest = dividend % divisor;
  return (Math.round((dividend - rest) / divisor) + (rest * 2 >= divisor ? 1 : 0)) as Fen;
}

/** A month's interest on a balance: a twelfth of the annual rate. */
export const monthInterest = (balance: Fen, annualRate: number) =>
  posted(balance * rateUnits(annualRate), 12 * RATE_UNIT);
