// Stage: decision. The upper bounds on a limit that the known facts allow; the smallest one binds.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Facts, FactId } from '../facts/facts';
import type { GradeId, Policy, Stance, Term, TermId } from '../policy/policy';
import type { TermAmount } from './decision';

/** Products of ratios and money may miss a whole fen by a hair; this is far below one fen. */
const HAIR = 1e-4;

function amountFact(facts: Facts, id: FactId): number | null {
  const value = facts[id];
  return typeof value === 'number' ? value : null;
}

/** A term's amount in fen, never below 0; `null` when one of its facts is not known. */
function amountOf(
  term: Term,
  facts: Facts,
  grade: GradeId,
  policy: Policy,
  stance: Stance,
): number | null {
  if (term.kind === 'cap') return term.amount * policy.programmes[stance.programme].capFactor;
  const base = amountFact(facts, term.base);
  const less = term.less === null ? 0 : amountFact(facts, term.less);
  if (base === null || less === null) return null;
  const climate = policy.climates[stance.climate];
  if (term.kind === 'multiple') {
    return term.multiple[grade] * climate.multipleFactor * base - less;
  }
  return ((term.share[grade] + climate.shareShift) * base - less) / term.paymentFactor;
}

/** Of a term and its alternative only the larger stands: either is enough to lend on. */
function dropLesserAlternatives(amounts: TermAmount[], policy: Policy): void {
  for (const term of policy.terms) {
    if (term.kind !== 'multiple' || term.alternativeTo === undefined) continue;
    const own = amounts.findIndex(({ id }) => id === term.id);
    const other = amounts.findIndex(({ id }) => id === term.alternativeTo);
    const [ownAmount, otherAmount] = [amounts[own]?.amount, amounts[other]?.amount];
    if (ownAmount === undefined || otherAmount === undefined) continue;
    amounts.splice(ownAmount < otherAmount ? own : other, 1);
  }
}

function isKnown(term: Term, facts: Facts): boolean {
  if (term.kind === 'cap') return true;
  return facts[term.base] !== null && (term.less === null || facts[term.less] !== null);
}

const areAlternatives = (a: Term, b: Term) =>
  (a.kind === 'multiple' && a.alternativeTo === b.id) ||
  (b.kind === 'multiple' && b.alternativeTo === a.id);

/**
 * The policy with the terms that bound every answer which these facts leave open. A term whose facts
 * are not known may be left out of an answer, and then bounds nothing, unless its alternative stands.
 */
export function withStandingTerms(facts: Facts, policy: Policy): Policy {
  const { terms } = policy;
  const standing = terms.filter((term) =>
    terms.some((each) => (each === term || areAlternatives(each, term)) && isKnown(each, facts)),
  );
  return standing.length === terms.length ? policy : { ...policy, terms: standing };
}

/** Every term whose facts are known, in the policy's order, and the step up of an existing line. */
export function termAmounts(
  facts: Facts,
  grade: GradeId,
  policy: Policy,
  stance: Stance,
): TermAmount[] {
  const amounts: TermAmount[] = [];
  for (const term of policy.terms) {
    const amount = amountOf(term, facts, grade, policy, stance);
    if (amount === null) continue;
    amounts.push({ id: term.id, amount: toFen(Math.max(0, Math.floor(amount + HAIR))) });
  }
  dropLesserAlternatives(amounts, policy);
  if (facts.currentLimit !== null) {
    amounts.push({
      id: 'stepUp',
      amount: toFen(Math.floor(facts.currentLimit * policy.movement.increaseAtMost + HAIR)),
    });
  }
  return amounts;
}

/** The smallest term, one of them left aside where given; the first of equals. */
export function smallestTerm(terms: readonly TermAmount[], except?: TermId): TermAmount | null {
  let smallest: TermAmount | null = null;
  for (const term of terms) {
    if (term.id === except) continue;
    if (smallest === null || term.amount < smallest.amount) smallest = term;
  }
  return smallest;
}

/** The largest multiple of a step that an amount reaches, both in fen. */
export const roundDown = (amount: number, step: Fen): Fen =>
  toFen(Math.floor(amount / step) * step);
/** The smallest multiple of a step that is no less than an amount, both in fen. */
export const roundUp = (amount: number, step: Fen): Fen => toFen(Math.ceil(amount / step) * step);
