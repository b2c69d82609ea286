// Amounts of money in a “do not”: told roughly and never rounded up, so that none reads as a line to
// go up to. Pure.

import { toFen, type Fen } from '@/lib/units/fen';

const YUAN = 100;

/**
 * An amount down to three figures in whole yuan; `null` for less than a yuan, where any amount will do.
 *
 * @example nearlyYuan(toFen(516_924)) //=> 516000
 */
export function nearlyYuan(fen: number): Fen | null {
  const yuan = Math.floor(fen / YUAN);
  if (yuan === 0) return null;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(yuan)) - 2);
  return toFen(Math.floor(yuan / step) * step * YUAN);
}

/** The least amount in whole yuan that does it. */
export const leastYuan = (fen: number): Fen => toFen(Math.ceil(fen / YUAN) * YUAN);
