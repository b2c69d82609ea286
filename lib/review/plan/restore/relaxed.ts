// Stage: plan. A bound for the search: facts at least as good as any set of the levers still open
// could make them. When not even these reach the target, no set among them does.
//
// Each lever left open is taken at its furthest, without what it costs: a refinancing pays off the
// old debts and brings no new loan or inquiry, and closes no line. Windows empty with time, arrears
// pile up, so each fact is the milder of the first and the last day.

import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { readDebts } from '../../facts/debts';
import { FACTS, type FactId, type Facts } from '../../facts/facts';
import { readFacts } from '../../facts/read';
import { paidOnTimeUntil } from '../../profile/carry-on';
import type { Profile } from '../../profile/schema';
import { paidDown } from '../levers';
import type { Lever, Move } from './lever';
import { moved } from './move';

/** Debts paid in full and left open, whatever pays them. */
function paidInFull(profile: Profile, accountIds: readonly string[]): Profile {
  const owed = new Map(profile.accounts.map(({ id, balance }) => [id, balance ?? toFen(0)]));
  return paidDown(profile, new Map(accountIds.map((id) => [id, owed.get(id) ?? toFen(0)])));
}

const atBest = (profile: Profile, move: Move): Profile =>
  move.kind === 'refinance' ? paidInFull(profile, move.accountIds) : moved(profile, move);

const isRepayment = (id: string): id is FactId =>
  id in FACTS && FACTS[id as FactId].group === 'repayment';
const REPAYMENT_FACTS = Object.keys(FACTS).filter(isRepayment);

/** `facts` with lateness as mild as on either day. */
function mildest(facts: Facts, other: Facts): Facts {
  const mild: Record<string, unknown> = { ...facts };
  for (const id of REPAYMENT_FACTS) {
    const [one, two, spec] = [facts[id], other[id], FACTS[id]];
    if (typeof one !== 'number' || typeof two !== 'number' || !('open' in spec)) continue;
    const lowIsMild = spec.open[1] < spec.open[0];
    mild[id] = lowIsMild ? Math.min(one, two) : Math.max(one, two);
  }
  return mild as Facts;
}

/** Two of them where a payment nobody stated could become known or stay unknown. */
function relaxedBy(
  profile: Profile,
  levers: readonly Lever[],
  from: IsoDate,
  until: IsoDate,
): Facts[] {
  let best = profile;
  let refinances = 0;
  for (const { levels } of levers) {
    const furthest = levels.at(-1);
    if (!furthest) continue;
    best = atBest(best, furthest.move);
    if (furthest.move.kind === 'refinance') refinances += furthest.move.accountIds.length;
  }
  const readOn = (of: Profile, on: IsoDate) => readFacts(paidOnTimeUntil(of, on), on);
  const today = readDebts(profile);
  const last = readOn(best, until);
  const onTime = last.currentDaysPastDue === 0 && last.lateMonthsLast24Months === 0;
  const facts = onTime || from === until ? last : mildest(last, readOn(best, from));
  const openAccounts = facts.openAccounts === null ? null : facts.openAccounts - refinances;
  const highestApr = today.highestApr === null ? null : (facts.highestApr ?? 0);
  const relaxed = { ...facts, openAccounts, highestApr };
  const becomesKnown = today.otherMonthlyPayments === null && facts.otherMonthlyPayments !== null;
  return becomesKnown ? [relaxed, { ...relaxed, otherMonthlyPayments: null }] : [relaxed];
}

/**
 * Corrections that help in one way and hurt in another: a card counted twice takes its limit along,
 * an income stated anew says nothing of how steady it is. They are tried both ways.
 */
const isTwoSided = ({ levels }: Lever): boolean => {
  const move = levels.at(-1)?.move;
  if (move?.kind !== 'correct') return false;
  return move.claim.claim === 'COUNTED_TWICE' || move.claim.claim === 'INCOME_NOT_SEEN';
};

/** Every choice among the two-sided levers, each with all the others. */
function waysOf(levers: readonly Lever[]): (readonly Lever[])[] {
  let ways: (readonly Lever[])[] = [[]];
  for (const lever of levers) {
    const pulled = ways.map((way) => [...way, lever]);
    ways = isTwoSided(lever) ? [...ways, ...pulled] : pulled;
  }
  return ways;
}

/**
 * Facts no worse, for the review, than under any levels of these levers on any day of a span; more
 * than one set of them where either of two may be milder.
 */
export const relaxedFacts = (
  profile: Profile,
  levers: readonly Lever[],
  from: IsoDate,
  until: IsoDate,
): Facts[] => waysOf(levers).flatMap((way) => relaxedBy(profile, way, from, until));
