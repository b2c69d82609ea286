// All real roots of a sum of exponentials Σ amount · e^(at · u). Such a sum has at most as many
// roots as its amounts change sign (Descartes). Multiplying by e^(−pivot · u) moves no root, and the
// derivative then changes sign once less; between its roots the sum is monotone. So every root is
// found, or shown not to exist, instead of guessed at from one starting point.

export type Term = { at: number; amount: number };

/** Below this share of the terms' size a value is nothing but rounding. */
const NOISE = 1e-13;
const PRECISION = 1e-14;
const MOST_STEPS = 200;

/** Terms in order of `at`, one for each, without nothings. */
export function inSequence(terms: readonly Term[]): Term[] {
  const sums = new Map<number, number>();
  for (const { at, amount } of terms) sums.set(at, (sums.get(at) ?? 0) + amount);
  return [...sums]
    .map(([at, amount]) => ({ at, amount }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => a.at - b.at);
}

/** The sum at `u`, scaled by its outermost term so that nothing overflows; noise counts as 0. */
function valueAt(terms: readonly Term[], u: number): number {
  const anchor = (u > 0 ? terms.at(-1)?.at : terms[0]?.at) ?? 0;
  let sum = 0;
  let size = 0;
  for (const { at, amount } of terms) {
    const value = amount * Math.exp((at - anchor) * u);
    sum += value;
    size += Math.abs(value);
  }
  return Math.abs(sum) <= NOISE * size ? 0 : sum;
}

/** The root between two points of opposite sign: regula falsi, Illinois, with bisection as floor. */
function rootBetween(terms: readonly Term[], from: number, to: number): number {
  let [a, b] = [from, to];
  let [valueA, valueB] = [valueAt(terms, a), valueAt(terms, b)];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (Math.abs(b - a) <= PRECISION * Math.max(1, Math.abs(b))) break;
    const falsi = (a * valueB - b * valueA) / (valueB - valueA);
    const at =
      step % 8 === 7 || !(falsi > Math.min(a, b) && falsi < Math.max(a, b)) ? (a + b) / 2 : falsi;
    const value = valueAt(terms, at);
    if (value === 0) return at;
    if (Math.sign(value) === Math.sign(valueB)) {
      valueA /= 2;
    } else {
      a = b;
      valueA = valueB;
    }
    b = at;
    valueB = value;
  }
  return (a + b) / 2;
}

/** A point beyond `from`, in a direction, where the sum has the sign it has at infinity. */
function beyond(terms: readonly Term[], from: number, direction: 1 | -1): number {
  const end = Math.sign((direction > 0 ? terms.at(-1) : terms[0])?.amount ?? 0);
  let width = 0.01;
  while (Math.sign(valueAt(terms, from + direction * width)) !== end) width *= 2;
  return from + direction * width;
}

/**
 * The roots in ascending order, for terms `inSequence`. A root at which the sum only touches zero
 * is listed twice.
 */
export function rootsOf(terms: readonly Term[]): number[] {
  const change = terms.findIndex(
    ({ amount }, i) => i > 0 && Math.sign(amount) !== Math.sign(terms[i - 1]?.amount ?? 0),
  );
  if (change < 1) return [];
  const pivot = ((terms[change - 1]?.at ?? 0) + (terms[change]?.at ?? 0)) / 2;
  const turning = rootsOf(terms.map(({ at, amount }) => ({ at, amount: amount * (at - pivot) })));
  const edges = [
    beyond(terms, turning[0] ?? 0, -1),
    ...new Set(turning),
    beyond(terms, turning.at(-1) ?? 0, 1),
  ];
  return edges.flatMap((edge, i) => {
    const next = edges[i + 1];
    if (valueAt(terms, edge) === 0) return [edge, edge];
    if (next === undefined || valueAt(terms, edge) * valueAt(terms, next) >= 0) return [];
    return [rootBetween(terms, edge, next)];
  });
}
