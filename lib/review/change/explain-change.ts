// Stage: change. Why the limit changed: the share of each group of facts, of time, of the rules and
// of the lender's stance. Facts are mixed, and the same review decides on every mixture.

import { toFen, type Fen } from '@/lib/units/fen';
import { valuesOf } from './all-values';
import { PLAYERS, type Change, type Reviewed } from './change';
import { gameOf } from './game';
import { shapleyValues } from './shapley';

/**
 * Exact shares of the change in limit and score between two reviews: Shapley values over all
 * coalitions of the players that differ, so they sum to the change to the fen and do not depend
 * on any order. Work doubles with each further player that differs. Undated facts of the earlier
 * day come from `earlier`, where the borrower gave them.
 */
export function explainChange(
  before: Reviewed,
  after: Reviewed,
  observed?: { from: Fen; to: Fen },
): Change {
  const game = gameOf(before, after);
  const { players } = game;
  const values = valuesOf(game);
  const limits = values.map(({ limit }) => limit);
  const limitShares = shapleyValues(limits, players.length);
  const scoreShares = shapleyValues(
    values.map(({ score }) => score),
    players.length,
  );
  const from = toFen(limits[0] ?? 0);
  const to = toFen(limits.at(-1) ?? 0);
  const shares = PLAYERS.map((player) => {
    const index = players.indexOf(player);
    const alone = index < 0 ? from : (limits[1 << index] ?? from);
    return {
      player,
      limit: toFen(limitShares[index] ?? 0),
      score: scoreShares[index] ?? 0,
      alone: toFen(alone - from),
    };
  });
  const change: Change = { from, to, shares };
  if (observed) change.unexplained = toFen(observed.to - observed.from - (to - from));
  return change;
}
