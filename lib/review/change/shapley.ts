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

/** How many players a coalition has. */
export function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}

const floorDivide = (a: bigint, b: bigint) => a / b - (a % b < 0n ? 1n : 0n);

/**
 * Whole shares of fractions over one denominator that sum to `total`, the sum of the fractions
 * rounded down or up: what rounding leaves over goes to the largest remainders, the first of equals.
 */
function inWholes(numerators: readonly bigint[], denominator: bigint, total: bigint): number[] {
  const shares = numerators.map((numerator) => floorDivide(numerator, denominator));
  let left = Number(total - shares.reduce((sum, share) => sum + share, 0n));
  const byRemainder = numerators
    .map((numerator, index) => ({ index, rest: numerator - (shares[index] ?? 0n) * denominator }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  return byRemainder
    .map(({ index }) => ({ index, share: Number(shares[index] ?? 0n) + (left-- > 0 ? 1 : 0) }))
    .sort((a, b) => a.index - b.index)
    .map(({ share }) => share);
}

/** The weight of each coalition of the others, by its size, as whole numbers over one denominator. */
type Weights = { bySize: readonly bigint[]; denominator: bigint };

/** The weights of Shapley's value among so many players. */
export function weightsOf(players: number): Weights {
  const parts = binomials(players - 1).map((ways) => BigInt(ways) * BigInt(players));
  const denominator = parts.reduce((lcm, part) => (lcm / gcd(lcm, part)) * part, 1n);
  return { bySize: parts.map((part) => denominator / part), denominator };
}

/** Each player's share as a numerator over the denominator of the weights. */
function numeratorsOf(values: readonly bigint[], players: number, { bySize }: Weights): bigint[] {
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let numerator = 0n;
    values.forEach((value, coalition) => {
      if (coalition & bit) return;
      const effect = (values[coalition | bit] ?? 0n) - value;
      if (effect !== 0n) numerator += effect * (bySize[sizeOf(coalition)] ?? 0n);
    });
    return numerator;
  });
}

const changeOf = (values: readonly bigint[]) => (values.at(-1) ?? 0n) - (values[0] ?? 0n);

/**
 * Exact Shapley values of a game with whole values. `values` holds the value of every coalition at
 * the index whose bits are its players. The shares sum to the last value less the first; a player
 * that changes nothing gets exactly 0.
 *
 * @example shapleyValues([0, 10, 20, 36], 2) //=> [13, 23]
 */
export function shapleyValues(values: readonly number[], players: number): number[] {
  if (players === 0) return [];
  const exact = values.map(BigInt);
  const weights = weightsOf(players);
  const numerators = numeratorsOf(exact, players, weights);
  return inWholes(numerators, weights.denominator, changeOf(exact));
}

/**
 * The share of one player shared out again among its members, by the same rule. `values` holds what
 * each set of members earns on average over all coalitions of the other players, as a numerator
 * over `denominator`. The shares sum to `total`, the player's own whole share.
 *
 * @example memberValues([0n, 3n, 3n, 9n], 2, 2n, 5) //=> [3, 2], halves of 4.5 that was told as 5
 */
export function memberValues(
  values: readonly bigint[],
  members: number,
  denominator: bigint,
  total: number,
): number[] {
  if (members === 0) return [];
  const weights = weightsOf(members);
  const numerators = numeratorsOf(values, members, weights);
  return inWholes(numerators, weights.denominator * denominator, BigInt(total));
}
