// The linear algebra of the fit: small dense systems, and least squares under equalities with no
// unknown below zero. Everything is exact and in a fixed order, so every run gives the same bits.

export type Matrix = number[][];

const at = (values: readonly number[] | undefined, i: number) => values?.[i] ?? 0;

/** Solves `a x = b` by elimination with pivots; a row without a pivot leaves its unknown at 0. */
export function solve(a: Matrix, b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, at(b, i)]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let i = column + 1; i < size; i += 1) {
      if (Math.abs(at(rows[i], column)) > Math.abs(at(rows[pivot], column))) pivot = i;
    }
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    if (Math.abs(at(top, column)) < 1e-12) continue;
    for (let i = column + 1; i < size; i += 1) {
      const row = rows[i] ?? [];
      const factor = at(row, column) / at(top, column);
      if (factor === 0) continue;
      for (let j = column; j <= size; j += 1) row[j] = at(row, j) - factor * at(top, j);
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = at(rows[i], size);
    for (let j = i + 1; j < size; j += 1) rest -= at(rows[i], j) * at(x, j);
    const pivot = at(rows[i], i);
    x[i] = Math.abs(pivot) < 1e-12 ? 0 : rest / pivot;
  }
  return x;
}

export type Equality = { of: readonly number[]; is: number };

/** `½ x'Hx − b'x` with `of · x = is` for each equality, over the unknowns that are free. */
function onFree(h: Matrix, b: readonly number[], equalities: readonly Equality[], free: number[]) {
  const rows = free.map((i) => [
    ...free.map((j) => at(h[i], j)),
    ...equalities.map(({ of }) => at(of, i)),
  ]);
  const below = equalities.map(({ of }) => [
    ...free.map((j) => at(of, j)),
    ...equalities.map(() => 0),
  ]);
  const right = [...free.map((i) => at(b, i)), ...equalities.map(({ is }) => is)];
  const solution = solve([...rows, ...below], right);
  const x = new Array<number>(b.length).fill(0);
  free.forEach((i, place) => (x[i] = at(solution, place)));
  return { x, forces: solution.slice(free.length) };
}

/**
 * The least of `½ x'Hx − b'x` with every equality held and no unknown below 0: unknowns that would
 * fall below are held at 0, and let go again when that lowers the sum.
 */
export function leastAboveZero(
  h: Matrix,
  b: readonly number[],
  equalities: readonly Equality[],
): number[] {
  const held = new Set<number>();
  for (let round = 0; ; round += 1) {
    const free = b.map((_, i) => i).filter((i) => !held.has(i));
    const { x, forces } = onFree(h, b, equalities, free);
    const lowest = Math.min(...x);
    if (lowest < -1e-9) {
      held.add(x.indexOf(lowest));
      continue;
    }
    const pull = (i: number) =>
      x.reduce((sum, value, j) => sum + at(h[i], j) * value, -at(b, i)) +
      equalities.reduce((sum, { of }, e) => sum + at(of, i) * at(forces, e), 0);
    const loosest = [...held].sort((a, c) => pull(a) - pull(c))[0];
    if (loosest === undefined || pull(loosest) > -1e-9 || round > 4 * b.length) return x;
    held.delete(loosest);
  }
}
