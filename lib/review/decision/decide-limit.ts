// Stage: decision. A total and the terms become an action and a limit. The same rules read for
// every lender kind and stance: what differs between them is data in the policy.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Facts } from '../facts/facts';
import type { Grade, KnockOutCode, Movement, Policy, Stance } from '../policy/policy';
import type { Action, Decision, TermAmount } from './decision';
import { roundDown, roundUp, smallestTerm, termAmounts } from './terms';

/** A total with the knock-outs that capped it. */
export type Standing = { total: number; knockOuts: readonly KnockOutCode[] };

type Outcome = { action: Action; limit: Fen };

const NOTHING = toFen(0);
const NO_KNOCK_OUTS: readonly KnockOutCode[] = [];

/** The best grade whose cut-off, raised by the climate, the total reaches. */
function gradeOf(total: number, policy: Policy, stance: Stance): Grade {
  const shift = policy.climates[stance.climate].cutOffShift;
  const found = policy.grades.find(({ from }) => total >= from + shift) ?? policy.grades.at(-1);
  if (!found) throw new RangeError('a policy has at least one grade');
  return found;
}

const lowestOf = (terms: readonly TermAmount[]) => smallestTerm(terms)?.amount ?? NOTHING;

/** One review cuts to what the terms allow, but not deeper than a share of the current limit. */
function decreased(current: Fen, allowed: Fen, movement: Movement): Outcome {
  const deepest = Math.min(current, roundUp(current * movement.decreaseAtLeast, movement.roundTo));
  const limit = toFen(Math.max(roundDown(allowed, movement.roundTo), deepest));
  return limit < current ? { action: 'decrease', limit } : { action: 'hold', limit: current };
}

function moved(
  current: Fen,
  terms: readonly TermAmount[],
  mayIncrease: boolean,
  movement: Movement,
): Outcome {
  const allowed = lowestOf(terms.filter(({ id }) => id !== 'stepUp'));
  if (mayIncrease && allowed >= current * movement.increaseFrom) {
    const limit = roundDown(lowestOf(terms), movement.roundTo);
    return limit > current ? { action: 'increase', limit } : { action: 'hold', limit: current };
  }
  if (allowed >= current * movement.holdFrom) return { action: 'hold', limit: current };
  return decreased(current, allowed, movement);
}

function opened(terms: readonly TermAmount[], mayLend: boolean, movement: Movement): Outcome {
  const limit = mayLend ? roundDown(lowestOf(terms), movement.roundTo) : NOTHING;
  return { action: limit > 0 ? 'increase' : 'hold', limit };
}

/** Drawing stops and what is drawn stays, up to the old limit. */
function frozen(current: Fen, balance: Fen | null): Outcome {
  return { action: 'freeze', limit: toFen(Math.min(current, balance ?? current)) };
}

/**
 * The limit as a function of the total, on these facts. It depends on the total only through the
 * grade and whether the line closes, so each is decided once and remembered.
 */
export function limitByTotal(facts: Facts, policy: Policy, stance: Stance): (total: number) => Fen {
  const known = new Map<string, Fen>();
  return (total) => {
    const key = total <= policy.movement.closeAt ? 'closed' : gradeOf(total, policy, stance).id;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { limit } = decideLimit({ total, knockOuts: NO_KNOCK_OUTS }, facts, policy, stance);
    known.set(key, limit);
    return limit;
  };
}

/**
 * The decision for a total on known facts. Harsher never follows from a higher total or from a
 * softer stance. Without a line there is nothing to freeze or close: the answer is a limit to open.
 */
export function decideLimit(
  standing: Standing,
  facts: Facts,
  policy: Policy,
  stance: Stance,
): Decision {
  const { total } = standing;
  const { movement } = policy;
  const climate = policy.climates[stance.climate];
  const programme = policy.programmes[stance.programme];
  const grade = gradeOf(total, policy, stance);
  const terms = termAmounts(facts, grade.id, policy, stance);
  const lenderRaises = climate.mayIncrease && programme.mayIncrease;
  const closes = total <= movement.closeAt;
  const mayDraw = grade.mayDraw && programme.mayDraw && !closes;
  const mayIncrease = grade.mayIncrease && lenderRaises && mayDraw;
  const current = facts.currentLimit;

  let outcome: Outcome;
  if (current === null) outcome = opened(terms, mayDraw && lenderRaises, movement);
  else if (closes) outcome = { action: 'close', limit: NOTHING };
  else if (!mayDraw) outcome = frozen(current, facts.currentBalance);
  else outcome = moved(current, terms, mayIncrease, movement);

  const stopped = outcome.action === 'freeze' || outcome.action === 'close';
  return {
    action: outcome.action,
    limit: outcome.limit,
    currentLimit: current,
    usable: stopped
      ? NOTHING
      : toFen(Math.max(0, outcome.limit - (facts.currentBalance ?? NOTHING))),
    increaseAccess: mayIncrease,
    grade: grade.id,
    gradeFrom: grade.from === 0 ? 0 : grade.from + climate.cutOffShift,
    terms,
    bindingTerm: smallestTerm(terms)?.id ?? null,
    knockOuts: [...standing.knockOuts],
  };
}
