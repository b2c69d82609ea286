// The terms of a limit with what they are made of: every number of a formula as this review used it.
// Pure.

import type { Facts, FactId, Policy, Review, SourceId, Term, TermId } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';

export type Operand = { fact: FactId; amount: Fen };

export type Formula =
  | { kind: 'cap'; amount: Fen; share: number }
  | { kind: 'multiple'; multiple: number; base: Operand; less: Operand | null }
  | { kind: 'headroom'; share: number; base: Operand; less: Operand; factor: number }
  | { kind: 'stepUp'; current: Fen; times: number };

export type TermRow = {
  id: TermId;
  amount: Fen;
  formula: Formula;
  binding: boolean;
  source: SourceId;
};

/** Thousandths are enough, and keep 8 × 0.85 from reading 6.800000000000001. */
const tidy = (value: number) => Number(value.toFixed(4));

function operand(facts: Facts, fact: FactId): Operand | null {
  const value = facts[fact];
  return typeof value === 'number' ? { fact, amount: toFen(value) } : null;
}

/** A term in the borrower's figures; `null` while one of its facts is not known. */
function formulaOf(
  term: Term,
  { facts, decision, stance }: Review,
  policy: Policy,
): Formula | null {
  if (term.kind === 'cap') {
    const share = policy.programmes[stance.programme].capFactor;
    return { kind: 'cap', amount: term.amount, share };
  }
  const climate = policy.climates[stance.climate];
  const base = operand(facts, term.base);
  const less = term.less === null ? null : operand(facts, term.less);
  if (!base || (term.less !== null && !less)) return null;
  if (term.kind === 'multiple') {
    const multiple = tidy(term.multiple[decision.grade] * climate.multipleFactor);
    return { kind: 'multiple', multiple, base, less };
  }
  if (!less) return null;
  const share = tidy(term.share[decision.grade] + climate.shareShift);
  return { kind: 'headroom', share, base, less, factor: term.paymentFactor };
}

/** The terms that took part, in the policy's order, the step up of an existing line last. */
export function termRows(review: Review, policy: Policy): TermRow[] {
  const { terms, bindingTerm, currentLimit } = review.decision;
  return terms.flatMap(({ id, amount }) => {
    const binding = id === bindingTerm;
    if (id === 'stepUp' && currentLimit !== null) {
      const { increaseAtMost, sources } = policy.movement;
      const formula: Formula = { kind: 'stepUp', current: currentLimit, times: increaseAtMost };
      return [{ id, amount, formula, binding, source: sources.increaseAtMost }];
    }
    const term = policy.terms.find((each) => each.id === id);
    const formula = term && formulaOf(term, review, policy);
    return term && formula ? [{ id, amount, formula, binding, source: term.source }] : [];
  });
}

/** The terms of the policy that took no part, since a fact they need is not known. */
export function unknownTerms(review: Review, policy: Policy): TermId[] {
  return policy.terms
    .filter((term) => formulaOf(term, review, policy) === null)
    .map(({ id }) => id);
}

/** The terms whose facts are known and that still took no part: another way to the product allows more. */
export function idleTerms(review: Review, policy: Policy): TermId[] {
  const taken = new Set(review.decision.terms.map(({ id }) => id));
  return policy.terms
    .filter((term) => !taken.has(term.id) && formulaOf(term, review, policy) !== null)
    .map(({ id }) => id);
}
