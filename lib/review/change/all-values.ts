// Stage: change. What the review says of every coalition. Each mixture differs from one already mixed
// by a single player, so only that player's facts are copied.

import type { FactGroup } from '../facts/facts';
import { isGroup } from './change';
import { mixtureOf, valueOf, type Game, type Mixture, type Value } from './game';
import { copyFact, FACTS_OF } from './readings';

/** The mixture with one group of facts more standing as after. */
function withGroup(mixture: Mixture, group: FactGroup, { readings }: Game): Mixture {
  const facts = { ...mixture.facts };
  for (const id of FACTS_OF[group]) copyFact(facts, readings.after, id);
  return { ...mixture, facts };
}

/** The value of every coalition, at the index whose bits are its players. */
export function valuesOf(game: Game): Value[] {
  const { players } = game;
  const values: Value[] = Array.from({ length: 2 ** players.length });
  const groups = players.filter(isGroup);
  const fill = (at: number, coalition: number, mixture: Mixture): void => {
    const group = groups[at];
    if (group === undefined) {
      values[coalition] = valueOf(mixture);
      return;
    }
    fill(at + 1, coalition, mixture);
    const bit = 1 << players.indexOf(group);
    fill(at + 1, coalition | bit, withGroup(mixture, group, game));
  };
  // The other players stand behind the groups: time, the rules, the lender's stance.
  for (let others = 0; others < 2 ** (players.length - groups.length); others += 1) {
    const coalition = others << groups.length;
    fill(0, coalition, mixtureOf(game, coalition));
  }
  return values;
}
