// Shares in round amounts that still sum to the whole: nothing is more exact than the limits are.

import { toFen, type Fen } from '@/lib/units/fen';

const HUNDRED_YUAN = 10_000;
const LARGE = 1_000_000;
const UNITS = [HUNDRED_YUAN, 1000, 100, 1];

/** The coarsest unit, up to ¥100 and for small limits ¥10, that all of these amounts are made of. */
export function unitOf(amounts: readonly Fen[]): Fen {
  const most = Math.max(...amounts.map(Math.abs));
  const fits = (unit: number) =>
    (unit < HUNDRED_YUAN || most >= LARGE) && amounts.every((amount) => amount % unit === 0);
  return toFen(UNITS.find(fits) ?? 1);
}

/**
 * Amounts rounded to a unit that their sum is made of, the sum kept: what rounding down leaves over
 * goes to the largest remainders, the first of equals. `sum` is given where the whole was itself
 * rounded before.
 *
 * @example inWholes([150, 150, -300], 100) //=> [200, 100, -300]
 */
export function inWholes(
  amounts: readonly Fen[],
  unit: Fen,
  sum: number = amounts.reduce<number>((total, amount) => total + amount, 0),
): Fen[] {
  const whole = amounts.map((amount) => Math.floor(amount / unit));
  let left = Math.round(sum / unit) - whole.reduce((total, each) => total + each, 0);
  const byRemainder = amounts
    .map((amount, index) => ({ index, rest: amount - (whole[index] ?? 0) * unit }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    left -= 1;
  }
  return whole.map((each) => toFen(each * unit));
}
