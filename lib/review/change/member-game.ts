// Stage: change. The game within a group: what each set of its members earns, on average over every
// order in which the other players could have come.

import { toFen } from '@/lib/units/fen';
import { FACTS, type FactGroup, type FactId, type Facts } from '../facts/facts';
import { isIn, mixtureOf, valueOf, type Game, type Mixture, type Value } from './game';
import type { Parts } from './group-parts';
import { keyOf, type Member } from './member';
import type { Held } from './pick-members';
import { copyFact, FACTS_OF } from './readings';
import { seenAs } from './seen-as';
import { sizeOf, weightsOf } from './shapley';

/** The group's older rows ageing: a member where the group's facts differ by time alone. */
export const AGED: Member = { kind: 'aged' };
const AGED_KEY = keyOf(AGED);

/**
 * One fact of the group, moved from where it stood by what the members in the mixture change: what
 * older rows count for stays as it was until they age.
 */
function moveFact<Id extends FactId>(into: Facts, base: Facts, later: Facts, mixed: Facts, id: Id) {
  const stood = base[id];
  const unmoved = later[id];
  const moved = mixed[id];
  const numbers = [stood, unmoved, moved].every((value) => typeof value === 'number');
  if (moved === unmoved) into[id] = stood;
  else if (stood === unmoved || !numbers) into[id] = moved;
  else {
    const shifted = Math.max(0, Number(stood) + Number(moved) - Number(unmoved));
    into[id] = (FACTS[id].unit === 'fen' ? toFen(shifted) : shifted) as Facts[Id];
  }
}

/** The group's facts with some members as after: while older rows have not aged, and once they have. */
type Standing = { young: Facts; aged: Facts };

/** A coalition of the other players, ready for the group's facts to be put in. */
type Others = Mixture & { timed: boolean; size: number };

export type MemberGame = {
  game: Game;
  group: FactGroup;
  members: Held[];
  /** What each coalition of members, given as bits, makes of the group's facts. */
  standings: Standing[];
  /** For each standing what a review can tell of it, and how many different ones there are. */
  seen: string[];
  distinct: number;
};

function standingOf(game: Game, group: FactGroup, read: Parts['read'], keys: Set<string>) {
  const { before, later } = game.readings;
  const mixed = read((key) => keys.has(key));
  const move = (base: Facts) => {
    const facts = { ...mixed };
    for (const id of FACTS_OF[group]) moveFact(facts, base, later, mixed, id);
    return facts;
  };
  const aged = move(later);
  return { aged, young: keys.has(AGED_KEY) ? aged : move(before) };
}

/** The game among these members. */
export function memberGameOf(
  game: Game,
  group: FactGroup,
  members: Held[],
  read: Parts['read'],
): MemberGame {
  const standings = Array.from({ length: 2 ** members.length }, (_, coalition) => {
    const inside = members.filter((_member, index) => coalition & (1 << index));
    return standingOf(game, group, read, new Set(inside.flatMap(({ keys }) => [...keys])));
  });
  const tell = seenAs(group, [game.from.policy, game.to.policy]);
  const seen = standings.map(({ young, aged }) => `${tell(young)} ${tell(aged)}`);
  return { game, group, members, standings, seen, distinct: new Set(seen).size };
}

function valueWith({ timed, ...others }: Others, group: FactGroup, standing: Standing): Value {
  for (const id of FACTS_OF[group])
    copyFact(others.facts, timed ? standing.aged : standing.young, id);
  return valueOf(others);
}

const othersOf = (game: Game, coalition: number): Others => ({
  ...mixtureOf(game, coalition),
  timed: isIn(game, coalition, 'time'),
  size: sizeOf(coalition),
});

/** What a coalition of members earns by itself, every other player as before. */
export function valueAlone({ game, group, standings }: MemberGame, coalition: number): Value {
  const standing = standings[coalition];
  const others = othersOf(game, 0);
  return standing ? valueWith(others, group, standing) : valueOf(others);
}

/** Amounts of the limit and the score as numerators over one denominator. */
type Average = Record<keyof Value, bigint>;

function averageOf(
  coalitions: readonly Others[],
  { game, group }: MemberGame,
  standing: Standing,
): Average {
  const { bySize } = weightsOf(game.players.length);
  const sums = bySize.map((): Value => ({ limit: 0, score: 0 }));
  for (const others of coalitions) {
    const sum = sums[others.size];
    const { limit, score } = valueWith(others, group, standing);
    if (sum) [sum.limit, sum.score] = [sum.limit + limit, sum.score + score];
  }
  const weighted = (part: keyof Value) =>
    sums.reduce((total, sum, size) => total + BigInt(sum[part]) * (bySize[size] ?? 0n), 0n);
  return { limit: weighted('limit'), score: weighted('score') };
}

/**
 * What each coalition of members earns on average, as numerators over the denominator of the outer
 * weights. Coalitions that no review could tell apart are reviewed once.
 */
export function averagesOf(of: MemberGame): Average[] {
  const { game, group, standings, seen } = of;
  const own = 1 << game.players.indexOf(group);
  const coalitions = Array.from({ length: 2 ** game.players.length }, (_, coalition) => coalition)
    .filter((coalition) => !(coalition & own))
    .map((coalition) => othersOf(game, coalition));
  const known = new Map<string, Average>();
  return standings.map((standing, index) => {
    const key = seen[index] ?? '';
    const average = known.get(key) ?? averageOf(coalitions, of, standing);
    known.set(key, average);
    return average;
  });
}
