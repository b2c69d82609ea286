// Pure geometry: where a value stands on an axis, in percent of its length, and which round values
// an axis names. Percentages let one drawing fill any width without being measured first.

/** A length in percent with at most two decimals, so that markup stays short. */
export const percent = (share: number) => Math.round(share * 10_000) / 100;

/**
 * Where a value stands on an axis from 0 to `end`, in percent; held inside the axis.
 *
 * @example along(3, 4) //=> 75
 * @example along(9, 4) //=> 100
 */
export const along = (value: number, end: number) =>
  end <= 0 ? 0 : percent(Math.min(1, Math.max(0, value / end)));

const ROUND = [1, 2, 2.5, 5, 10];

/** The smallest round number, 1, 2, 2.5 or 5 times a power of ten, that is at least `least`. */
export function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = ROUND.find((round) => round * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * Round values from 0 to the first one at or past `max`, in about so many steps.
 *
 * @example niceTicks(65, 4) //=> [0, 20, 40, 60, 80]
 */
export function niceTicks(max: number, steps: number): number[] {
  const step = roundStep(max / steps);
  const count = Math.max(1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Past this many times what must be seen, a value is cut off rather than let shrink the rest. */
const CUT_PAST = 2.5;

/**
 * How far an axis reaches so that every value in `focus` is easy to see and no far-off value
 * shrinks them: values beyond it are drawn cut off.
 *
 * @example axisReach([200, 17], [65]) //=> 65, 200 is cut off
 */
export function axisReach(values: readonly number[], focus: readonly number[]): number {
  const seen = Math.max(0, ...focus);
  if (seen === 0) return Math.max(0, ...values);
  return Math.max(seen, ...values.filter((value) => value <= seen * CUT_PAST));
}
