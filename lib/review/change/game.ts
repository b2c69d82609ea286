// Stage: change. The game that shares are worked out in: its players, and what the same review says
// for every coalition of them, in which some stand as after and all others as before.

import { FACT_GROUPS, type FactGroup, type Facts } from '../facts/facts';
import { NEUTRAL_STANCE, type Policy, type Stance } from '../policy/policy';
import { outcomeOf } from '../review';
import { PLAYERS, type Player, type Reviewed } from './change';
import { copyFact, FACTS_OF, groupDiffers, readingsOf, type Readings } from './readings';

export type Game = { readings: Readings; from: Reviewed; to: Reviewed; players: Player[] };

export type Value = { limit: number; score: number };

const stanceOf = ({ stance }: Reviewed): Stance => stance ?? NEUTRAL_STANCE;

/** The players that differ between the two sides; all others have no share by definition. */
function playersOf({ before, later, after }: Readings, from: Reviewed, to: Reviewed): Player[] {
  const [was, is] = [stanceOf(from), stanceOf(to)];
  const changed: Record<Exclude<Player, FactGroup>, boolean> = {
    time: FACT_GROUPS.some((group) => groupDiffers(before, later, group)),
    policy: from.policy !== to.policy,
    climate: was.climate !== is.climate,
    programme: was.programme !== is.programme,
  };
  return PLAYERS.filter((player) =>
    player in changed
      ? changed[player as keyof typeof changed]
      : groupDiffers(later, after, player as FactGroup),
  );
}

/** The game between two reviewed sides. */
export function gameOf(from: Reviewed, to: Reviewed): Game {
  const readings = readingsOf(from, to);
  return { readings, from, to, players: playersOf(readings, from, to) };
}

/** Whether a player stands as after in a coalition, given as bits in the order of the players. */
export const isIn = ({ players }: Game, coalition: number, player: Player): boolean => {
  const index = players.indexOf(player);
  return index >= 0 && (coalition & (1 << index)) !== 0;
};

/** One mixture of the two sides, ready to be reviewed. */
export type Mixture = { facts: Facts; policy: Policy; stance: Stance };

/** Both sides mixed: whoever is in the coalition stands as after, all others as before. */
export function mixtureOf(game: Game, coalition: number): Mixture {
  const { from, to, readings } = game;
  const { before, later, after } = readings;
  const facts: Facts = { ...(isIn(game, coalition, 'time') ? later : before) };
  for (const group of FACT_GROUPS) {
    if (isIn(game, coalition, group)) for (const id of FACTS_OF[group]) copyFact(facts, after, id);
  }
  const [was, is] = [stanceOf(from), stanceOf(to)];
  const stance: Stance = {
    climate: (isIn(game, coalition, 'climate') ? is : was).climate,
    programme: (isIn(game, coalition, 'programme') ? is : was).programme,
  };
  return { facts, policy: (isIn(game, coalition, 'policy') ? to : from).policy, stance };
}

/** What a review says of a mixture. */
export function valueOf({ facts, policy, stance }: Mixture): Value {
  const { limit, total } = outcomeOf(facts, policy, stance);
  return { limit, score: total };
}
