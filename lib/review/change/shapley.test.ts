import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapleyValues } from './shapley';

/** The definition itself: a player's effect, averaged over every order of arrival. */
function byOrders(values: readonly number[], players: number): number[] {
  const sums = Array.from({ length: players }, () => 0);
  let orders = 0;
  const arrive = (order: number[], rest: number[]) => {
    if (rest.length === 0) {
      orders += 1;
      let coalition = 0;
      for (const player of order) {
        const joined = coalition | (1 << player);
        sums[player] = (sums[player] ?? 0) + (values[joined] ?? 0) - (values[coalition] ?? 0);
        coalition = joined;
      }
      return;
    }
    for (const player of rest)
      arrive(
        [...order, player],
        rest.filter((other) => other !== player),
      );
  };
  arrive(
    [],
    Array.from({ length: players }, (_, player) => player),
  );
  return sums.map((sum) => sum / orders);
}

const game = fc.integer({ min: 0, max: 5 }).chain((players) =>
  fc.tuple(
    fc.constant(players),
    fc.array(fc.integer({ min: -5_000_000, max: 5_000_000 }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  ),
);

describe('shares', () => {
  it('sum to the change and lie within one unit of the definition', () => {
    fc.assert(
      fc.property(game, ([players, values]) => {
        const shares = shapleyValues(values, players);
        const change = (values.at(-1) ?? 0) - (values[0] ?? 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(change);
        byOrders(values, players).forEach((exact, player) =>
          expect(Math.abs((shares[player] ?? 0) - exact)).toBeLessThan(1),
        );
      }),
    );
  });

  it('give the odd unit to the first of equals', () => {
    expect(shapleyValues([0, 0, 0, 1], 2)).toEqual([1, 0]);
    expect(shapleyValues([0, 0, 0, -1], 2)).toEqual([0, -1]);
  });

  it('are exactly nothing for a player that changes nothing', () => {
    fc.assert(
      fc.property(game, ([players, values]) => {
        const withIdle = [...values, ...values];
        expect(shapleyValues(withIdle, players + 1).at(-1)).toBe(0);
      }),
    );
  });
});
