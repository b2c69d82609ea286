// Stage: change. Which members a group is shared among. Work doubles with each of them, so rows that
// change nothing by themselves stand together, and too many are joined by account, then by lender.

import { FACTS, type FactGroup, type Facts } from '../facts/facts';
import { institutionKey } from '../facts/institution';
import { totalOf } from '../score/total';
import type { Game } from './game';
import type { Parts } from './group-parts';
import { keyOf, type Member } from './member';
import { FACTS_OF } from './readings';

/** A member and the candidates that stand or fall with it. */
export type Held = { member: Member; keys: ReadonlySet<string> };

const keysOf = (all: readonly Held[]) => new Set(all.flatMap(({ keys }) => [...keys]));

const held = (member: Member): Held => ({ member, keys: new Set([keyOf(member)]) });

/** The facts of the group that a review can rest on, as one text. */
const factsKey = (facts: Facts, group: FactGroup): string =>
  FACTS_OF[group]
    .filter((id) => FACTS[id].unit !== 'date')
    .map((id) => facts[id])
    .join();

/** Those whose change, first or last of all, moves any fact of the group; and those it does not. */
function split(group: FactGroup, { candidates, read }: Parts) {
  const [none, all] = [read(() => false), read(() => true)].map((facts) => factsKey(facts, group));
  const isFelt = (member: Member) => {
    const own = keyOf(member);
    const first = factsKey(
      read((key) => key === own),
      group,
    );
    const last = factsKey(
      read((key) => key !== own),
      group,
    );
    return first !== none || last !== all;
  };
  const felt = candidates.filter(isFelt);
  return { felt, rest: candidates.filter((member) => !felt.includes(member)) };
}

/** Those of one name as one member. */
function joined(all: readonly Held[], nameOf: (member: Member) => Member): Held[] {
  const byName = new Map<string, { name: Member; of: Held[] }>();
  for (const each of all) {
    const name = nameOf(each.member);
    const found = byName.get(keyOf(name)) ?? { name, of: [] };
    found.of.push(each);
    byName.set(keyOf(name), found);
  }
  return [...byName.values()].map(({ name, of }) => {
    const keys = keysOf(of);
    const member = name.kind === 'institution' ? { ...name, rows: keys.size } : name;
    return { member: of.length === 1 && of[0] ? of[0].member : member, keys };
  });
}

const byAccount = (member: Member): Member =>
  member.kind === 'lateMonth' ? { kind: 'account', id: member.id } : member;

function byLender({ laterRecord, afterRecord }: Game['readings']) {
  const accounts = [...laterRecord.accounts, ...afterRecord.accounts];
  const lenders = new Map(accounts.map(({ id, institution }) => [id, institution]));
  return (member: Member): Member => {
    const lender =
      member.kind === 'account'
        ? lenders.get(member.id)
        : 'institution' in member
          ? member.institution
          : undefined;
    if (lender === undefined) return member;
    return { kind: 'institution', institution: institutionKey(lender), rows: 0 };
  };
}

function others(all: readonly Held[]): Held {
  const keys = keysOf(all);
  return { member: { kind: 'others', rows: keys.size }, keys };
}

/** The members that move the score the most by themselves, in their own order; the rest as one. */
function largest(all: readonly Held[], most: number, { read }: Parts, game: Game): Held[] {
  const scoreOf = (keys: ReadonlySet<string>) =>
    totalOf(
      read((key) => keys.has(key)),
      game.from.policy,
    );
  const none = scoreOf(new Set());
  const moved = new Map(all.map((each) => [each, Math.abs(scoreOf(each.keys) - none)]));
  const ranked = [...all].sort((a, b) => (moved.get(b) ?? 0) - (moved.get(a) ?? 0));
  const kept = new Set(ranked.slice(0, most - 1));
  return [...all.filter((each) => kept.has(each)), others(all.filter((each) => !kept.has(each)))];
}

/**
 * The ways to take a group's candidates together, from the finest to the coarsest; in each every
 * candidate is in exactly one member. The coarsest has at most `fewest`.
 */
export function memberChoices(
  game: Game,
  group: FactGroup,
  parts: Parts,
  fewest: number,
): (() => Held[])[] {
  const { felt, rest } = split(group, parts);
  const idle = rest.length === 0 ? [] : [others(rest.map(held))];
  const single = felt.map(held);
  const perAccount = joined(single, byAccount);
  const perLender = joined(perAccount, byLender(game.readings));
  const whole = [...perLender, ...idle];
  return [
    () => [...single, ...idle],
    () => [...perAccount, ...idle],
    () => whole,
    () => (whole.length <= fewest ? whole : largest(whole, fewest, parts, game)),
  ];
}
