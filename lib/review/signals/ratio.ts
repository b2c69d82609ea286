// Stage: signals. One way to divide, so that no ratio is ever NaN or infinite.

/** Ratios stop here: debt against no income at all is as bad as a ratio can be. */
const MAX_RATIO = 999;

/**
 * A part of a whole; `null` when either is not known.
 *
 * @example ratio(300, 0) //=> 999, something owed against nothing
 * @example ratio(0, 0) //=> 0
 */
export function ratio(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null) return null;
  if (part <= 0) return 0;
  return whole <= 0 ? MAX_RATIO : Math.min(part / whole, MAX_RATIO);
}
