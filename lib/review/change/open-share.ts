// Stage: change. A group's share opened: how much of it belongs to each account, each inquiry, each
// late month. The same rule within the group, all other players as they come.

import { toFen } from '@/lib/units/fen';
import type { FactGroup } from '../facts/facts';
import { isGroup, type Player, type Reviewed } from './change';
import { explainChange } from './explain-change';
import { gameOf, type Game, type Value } from './game';
import { partsOf } from './group-parts';
import { keyOf, type MemberShare } from './member';
import { AGED, averagesOf, memberGameOf, valueAlone, type MemberGame } from './member-game';
import { memberChoices } from './pick-members';
import { groupDiffers } from './readings';
import { memberValues, weightsOf } from './shapley';

/** At most so many members: their coalitions are all read. */
const MOST_MEMBERS = 12;
/** At most so many mixtures are reviewed, as a power of two. */
const MOST_REVIEWS_BITS = 16;
const FEWEST_MEMBERS = 3;

/** The finest game that stays within what may be read and reviewed. */
function finestGame(game: Game, group: FactGroup): MemberGame {
  const { before, later } = game.readings;
  const parts = partsOf(group, game.readings);
  const aged = groupDiffers(before, later, group)
    ? [{ member: AGED, keys: new Set([keyOf(AGED)]) }]
    : [];
  const others = game.players.length - 1;
  const room = Math.min(MOST_MEMBERS, Math.max(FEWEST_MEMBERS, MOST_REVIEWS_BITS - others));
  const fewest = room - aged.length;
  const choices = memberChoices(game, group, parts, fewest);
  const last = choices.length - 1;
  for (const [index, choice] of choices.entries()) {
    const members = [...choice(), ...aged];
    if (members.length > MOST_MEMBERS && index < last) continue;
    const found = memberGameOf(game, group, members, parts.read);
    if (found.distinct * 2 ** others <= 2 ** MOST_REVIEWS_BITS || index === last) return found;
  }
  return memberGameOf(game, group, aged, parts.read);
}

const changesNothing = ({ member, limit, score, alone }: MemberShare) =>
  (member.kind === 'others' || member.kind === 'aged') && limit === 0 && score === 0 && alone === 0;

/**
 * The share of a group of facts among its members, exact and to the fen: Owen's value, in which the
 * members of the group come one after another and every other player before or after all of them.
 * The parts sum to the group's share in `explainChange`; a member that changes nothing gets 0.
 * Empty for a player that is no group of facts, or that did not change.
 */
export function openShare(before: Reviewed, after: Reviewed, player: Player): MemberShare[] {
  const game = gameOf(before, after);
  if (!isGroup(player) || !game.players.includes(player)) return [];
  const share = explainChange(before, after).shares.find((each) => each.player === player);
  const memberGame = finestGame(game, player);
  const { members } = memberGame;
  const averages = averagesOf(memberGame);
  const { denominator } = weightsOf(game.players.length);
  const partsOfShare = (part: keyof Value) =>
    memberValues(
      averages.map((average) => average[part]),
      members.length,
      denominator,
      share?.[part] ?? 0,
    );
  const [limits, scores] = [partsOfShare('limit'), partsOfShare('score')];
  const nothing = valueAlone(memberGame, 0).limit;
  return members
    .map(({ member }, index): MemberShare => ({
      member,
      limit: toFen(limits[index] ?? 0),
      score: scores[index] ?? 0,
      alone: toFen(valueAlone(memberGame, 1 << index).limit - nothing),
    }))
    .filter((each) => !changesNothing(each));
}
