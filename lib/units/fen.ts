// Money, everywhere in this project, is a whole number of fen (1 yuan = 100 fen).
// The brand keeps yuan and fen from being mixed; at run time it is a plain number.

declare const fenBrand: unique symbol;

/** An amount of money in fen, a safe integer; negative where money is owed or lost. */
export type Fen = number & { readonly [fenBrand]: true };

/** The largest amount that any field accepts: 100 billion yuan, far below 2^53 fen. */
export const MAX_FEN = 10_000_000_000_000 as Fen;

/**
 * An amount of fen from a number that already counts fen, rounded half away from zero.
 *
 * @example toFen(1234.5) //=> 1235
 */
export function toFen(amount: number): Fen {
  return (Math.sign(amount) * Math.round(Math.abs(amount)) || 0) as Fen;
}

/**
 * An amount of fen from yuan.
 *
 * @example yuan(1.005) //=> 101, half a fen rounds away from zero
 */
export function yuan(amount: number): Fen {
  return toFen(Number((amount * 100).toPrecision(15)));
}
