// Stage: decision. A total and the terms become an action and a limit. The same rules read for
// every lender kind and stance: what differs between them is data in the policy.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Facts } from '../facts/facts';
import type { Grade, KnockOutCode, Movement, Policy, Stance, TermId } from '../policy/policy';
import type { Decision, TermAmount } from './decision';
import { roundDown, roundUp, smallestTerm, termAmounts } from './terms';

/** A total with the knock-outs that capped it. */
type Capped = { total: number; knockOuts: readonly KnockOutCode[] };

/** What a review does, without what it rests on. */
export type Outcome = Pick<Decision, 'action' | 'limit'>;

const NOTHING = toFen(0);

/** The best grade whose cut-off, raised by the climate, the total reaches. */
function gradeOf(total: number, policy: Policy, stance: Stance): Grade {
  const { cutOffShift } = policy.climates[stance.climate];
  for (const grade of policy.grades) if (total >= grade.from + cutOffShift) return grade;
  const lowest = policy.grades.at(-1);
  if (!lowest) throw new RangeError('a policy has at least one grade');
  return lowest;
}

const lowestOf = (terms: readonly TermAmount[], except?: TermId) =>
  smallestTerm(terms, except)?.amount ?? NOTHING;

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
  const allowed = lowestOf(terms, 'stepUp');
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

/** What a total entitles to, before any amount is looked at. */
type Standing = {
  grade: Grade;
  closes: boolean;
  mayDraw: boolean;
  mayIncrease: boolean;
  mayOpen: boolean;
};

function standingOf(total: number, policy: Policy, stance: Stance): Standing {
  const grade = gradeOf(total, policy, stance);
  const programme = policy.programmes[stance.programme];
  const lenderRaises = policy.climates[stance.climate].mayIncrease && programme.mayIncrease;
  const closes = total <= policy.movement.closeAt;
  const mayDraw = grade.mayDraw && programme.mayDraw && !closes;
  return {
    grade,
    closes,
    mayDraw,
    mayIncrease: grade.mayIncrease && lenderRaises && mayDraw,
    mayOpen: mayDraw && lenderRaises,
  };
}

/** An existing line that may not be drawn stops, whatever the terms allow: they are not asked. */
function outcomeWith(
  { closes, mayDraw, mayIncrease, mayOpen }: Standing,
  { currentLimit, currentBalance }: Facts,
  { movement }: Policy,
  terms: () => readonly TermAmount[],
): Outcome {
  if (currentLimit === null) return opened(terms(), mayOpen, movement);
  if (closes) return { action: 'close', limit: NOTHING };
  if (!mayDraw) return frozen(currentLimit, currentBalance);
  return moved(currentLimit, terms(), mayIncrease, movement);
}

/** The action and the limit alone, for a total on known facts. */
export function outcomeAt(total: number, facts: Facts, policy: Policy, stance: Stance): Outcome {
  const standing = standingOf(total, policy, stance);
  return outcomeWith(standing, facts, policy, () =>
    termAmounts(facts, standing.grade.id, policy, stance),
  );
}

/**
 * The limit as a function of the total, on these facts. It depends on the total only through the
 * grade and whether the line closes, so each is decided once and remembered.
 */
export function limitByTotal(facts: Facts, policy: Policy, stance: Stance): (total: number) => Fen {
  const known: { grade: Grade | null; limit: Fen }[] = [];
  return (total) => {
    const grade = total <= policy.movement.closeAt ? null : gradeOf(total, policy, stance);
    for (const found of known) if (found.grade === grade) return found.limit;
    const { limit } = outcomeAt(total, facts, policy, stance);
    known.push({ grade, limit });
    return limit;
  };
}

/**
 * The decision for a total on known facts. Harsher never follows from a higher total or from a
 * softer stance. Without a line there is nothing to freeze or close: the answer is a limit to open.
 */
export function decideLimit(
  { total, knockOuts }: Capped,
  facts: Facts,
  policy: Policy,
  stance: Stance,
): Decision {
  const standing = standingOf(total, policy, stance);
  const { grade, mayIncrease } = standing;
  const terms = termAmounts(facts, grade.id, policy, stance);
  const { action, limit } = outcomeWith(standing, facts, policy, () => terms);
  const stopped = action === 'freeze' || action === 'close';
  const drawn = facts.currentBalance ?? NOTHING;
  return {
    action,
    limit,
    currentLimit: facts.currentLimit,
    usable: stopped ? NOTHING : toFen(Math.max(0, limit - drawn)),
    increaseAccess: mayIncrease,
    grade: grade.id,
    gradeFrom: grade.from === 0 ? 0 : grade.from + policy.climates[stance.climate].cutOffShift,
    terms,
    bindingTerm: smallestTerm(terms)?.id ?? null,
    knockOuts: [...knockOuts],
  };
}
