// Stage: change. Why the limit changed: the share of each group of facts, of time, of the rules and
// of the lender's stance. Facts are mixed, and the same review decides on every mixture.

import { addDays, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { FACT_GROUPS, FACTS, type FactGroup, type FactId, type Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import { NEUTRAL_STANCE, type Stance } from '../policy/policy';
import { paidOnTimeUntil } from '../profile/carry-on';
import type { Profile } from '../profile/schema';
import { judge } from '../review';
import { PLAYERS, type Change, type Player, type Reviewed } from './change';
import { recordAt, remembered } from './record-at';
import { shapleyValues } from './shapley';

const IDS = Object.keys(FACTS) as FactId[];
const idsOf = Object.fromEntries(
  FACT_GROUPS.map((group) => [group, IDS.filter((id) => FACTS[id].group === group)]),
) as Record<FactGroup, FactId[]>;

/** The three readings that every mixture is made of. */
type Readings = {
  before: Facts;
  /** The earlier record on the later day: nothing new happened, all was paid on time. */
  later: Facts;
  after: Facts;
};

/**
 * The day on which the later facts are read: the event's own, where there is one by then. What
 * came after a cut, the panic applications and the fuller line, is its effect and not its cause.
 */
function eventDay({ profile, asOf }: Reviewed, from: IsoDate): IsoDate {
  const on = profile.limitEvent?.on;
  return on !== undefined && on > from && on <= asOf ? on : asOf;
}

function afterRecord(after: Reviewed, day: IsoDate): Profile {
  const { profile, asOf } = after;
  return day === asOf && profile.limitEvent?.on !== day
    ? profile
    : recordAt(profile, addDays(day, -1));
}

function readings(before: Reviewed, after: Reviewed): Readings {
  const past = before.asOf < after.asOf ? remembered(before.profile, before.asOf) : before.profile;
  const earlier = recordAt(past, before.asOf);
  const day = eventDay(after, before.asOf);
  return {
    before: readFacts(earlier, before.asOf),
    later: readFacts(paidOnTimeUntil(earlier, day), day),
    after: readFacts(afterRecord(after, day), day),
  };
}

const differs = (a: Facts, b: Facts, group: FactGroup) =>
  idsOf[group].some((id) => FACTS[id].unit !== 'date' && a[id] !== b[id]);

/** Copies one fact; both sides are of one type, which a loop over ids cannot show. */
function copyFact<Id extends FactId>(into: Facts, from: Facts, id: Id): void {
  into[id] = from[id];
}

/** The players that differ between the two sides; all others have no share by definition. */
function playersOf({ before, later, after }: Readings, from: Reviewed, to: Reviewed): Player[] {
  const [was, is] = [from.stance ?? NEUTRAL_STANCE, to.stance ?? NEUTRAL_STANCE];
  const changed: Record<Exclude<Player, FactGroup>, boolean> = {
    time: FACT_GROUPS.some((group) => differs(before, later, group)),
    policy: from.policy !== to.policy,
    climate: was.climate !== is.climate,
    programme: was.programme !== is.programme,
  };
  return PLAYERS.filter((player) =>
    player in changed
      ? changed[player as keyof typeof changed]
      : differs(later, after, player as FactGroup),
  );
}

/** Both sides mixed: whoever is in the coalition stands as after, all others as before. */
function judgeCoalition(
  coalition: ReadonlySet<Player>,
  sides: Readings,
  from: Reviewed,
  to: Reviewed,
): { limit: Fen; total: number } {
  const facts: Facts = { ...(coalition.has('time') ? sides.later : sides.before) };
  for (const group of FACT_GROUPS) {
    if (coalition.has(group)) for (const id of idsOf[group]) copyFact(facts, sides.after, id);
  }
  const [was, is] = [from.stance ?? NEUTRAL_STANCE, to.stance ?? NEUTRAL_STANCE];
  const stance: Stance = {
    climate: coalition.has('climate') ? is.climate : was.climate,
    programme: coalition.has('programme') ? is.programme : was.programme,
  };
  const policy = coalition.has('policy') ? to.policy : from.policy;
  const { decision, card } = judge(facts, policy, stance);
  return { limit: decision.limit, total: card.total };
}

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
  const sides = readings(before, after);
  const players = playersOf(sides, before, after);
  const judged = Array.from({ length: 2 ** players.length }, (_, coalition) => {
    const members = new Set(players.filter((_player, index) => coalition & (1 << index)));
    return judgeCoalition(members, sides, before, after);
  });
  const limits = judged.map(({ limit }) => limit);
  const totals = judged.map(({ total }) => total);
  const limitShares = shapleyValues(limits, players.length);
  const scoreShares = shapleyValues(totals, players.length);
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
