// Stage: change. Exact Shapley values over all coalitions: each player's average effect over every
// order in which the players could have come. Whole numbers over one denominator, so that shares
// sum to the change to the last unit.

/** Binomial coefficients of `n`. */
function binomials(n: number): number[] {
  const row = [1];
  for (let k = 1; k <= n; k += 1) row.push(((row[k - 1] ?? 0) * (n - k + 1)) / k);
  return row;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** Weights of coalitions by size, as whole numbers over one common denominator. */
function weights(players: number): { bySize: bigint[]; denominator: bigint } {
  const parts = binomials(players - 1).map((ways) => BigInt(ways) * BigInt(players));
  const denominator = parts.reduce((lcm, part) => (lcm / gcd(lcm, part)) * part, 1n);
  return { bySize: parts.map((part) => denominator / part), denominator };
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}

/** The sum of a player's effects on coalitions of each size. */
function effectsBySize(values: readonly number[], player: number, players: number): number[] {
  const sums = Array.from({ length: players }, () => 0);
  const bit = 1 << player;
  values.forEach((value, coalition) => {
    if (coalition & bit) return;
    const size = sizeOf(coalition);
    sums[size] = (sums[size] ?? 0) + (values[coalition | bit] ?? 0) - value;
  });
  return sums;
}

const floorDivide = (a: bigint, b: bigint) => a / b - (a % b < 0n ? 1n : 0n);

/** Whole shares of a sum of fractions: what rounding leaves goes to the largest remainders. */
function roundedShares(numerators: readonly bigint[], denominator: bigint): number[] {
  const shares = numerators.map((numerator) => floorDivide(numerator, denominator));
  const total = numerators.reduce((sum, numerator) => sum + numerator, 0n) / denominator;
  let left = Number(total - shares.reduce((sum, share) => sum + share, 0n));
  const byRemainder = numerators
    .map((numerator, index) => ({ index, rest: numerator - (shares[index] ?? 0n) * denominator }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  return byRemainder
    .map(({ index }) => ({ index, share: Number(shares[index] ?? 0n) + (left-- > 0 ? 1 : 0) }))
    .sort((a, b) => a.index - b.index)
    .map(({ share }) => share);
}

/**
 * Exact Shapley values of a game with whole values. `values` holds the value of every coalition at
 * the index whose bits are its players. The shares sum to the last value less the first; a player
 * that changes nothing gets exactly 0.
 *
 * @example shapleyValues([0, 10, 20, 36], 2) //=> [13, 23]
 */
export function shapleyValues(values: readonly number[], players: number): number[] {
  if (players === 0) return [];
  const { bySize, denominator } = weights(players);
  const numerators = Array.from({ length: players }, (_, player) =>
    effectsBySize(values, player, players).reduce(
      (sum, effect, size) => sum + BigInt(effect) * (bySize[size] ?? 0n),
      0n,
    ),
  );
  return roundedShares(numerators, denominator);
}
