// Stage: explanation. The one thing besides a knock-out that decided: the lender's side, the grade,
// or the term that binds. Exactly the branch that the decision took, read back as a reason.

import { toFen } from '@/lib/units/fen';
import { smallestTerm } from '../decision/terms';
import type { SourceId } from '../policy/sources';
import type { Context } from './context';
import { TERM_REASONS, type Reason } from './reason';

type Given = Pick<Reason, 'code' | 'kind' | 'limitEffect'> & Partial<Reason>;

/** A reason whose numbers share one source; everything not given is empty. */
const reasonFrom = (source: SourceId, given: Given): Reason => ({
  signal: null,
  term: null,
  value: null,
  edge: null,
  pointsLost: 0,
  edgeSource: source,
  pointsSource: source,
  nextChangeOn: null,
  headline: false,
  ...given,
});

/** The smallest term; its effect is the way up to the next smallest one. */
function termReason({ decision, policy }: Context): Reason | null {
  const binding = smallestTerm(decision.terms);
  if (binding === null) return null;
  const next = smallestTerm(decision.terms, binding.id);
  const term = policy.terms.find(({ id }) => id === binding.id);
  const reached = Math.max(binding.amount, decision.limit);
  return reasonFrom(term?.source ?? policy.movement.sources.increaseAtMost, {
    code: TERM_REASONS[binding.id],
    kind: 'term',
    term: binding.id,
    value: binding.amount,
    edge: decision.currentLimit,
    limitEffect: toFen(next === null ? 0 : Math.max(0, next.amount - reached)),
  });
}

/** A total that is too low, with the cut-off it missed. */
function gradeReason(context: Context, code: Reason['code'], cutOff: number): Reason {
  const { card, policy } = context;
  return reasonFrom(policy.grades[0]?.source ?? policy.stanceSource, {
    code,
    kind: 'grade',
    value: card.total,
    edge: cutOff,
    pointsLost: Math.max(0, cutOff - card.total),
    limitEffect: context.gainAt(cutOff),
  });
}

function lenderReason(context: Context, code: Reason['code']): Reason {
  return reasonFrom(context.policy.stanceSource, {
    code,
    kind: 'lender',
    limitEffect: context.gainIfNeutral(),
  });
}

/** The lowest cut-off, climate included, of the grades that allow something. */
function cutOffFor({ policy, stance }: Context, allowed: 'mayDraw' | 'mayIncrease'): number {
  const lowest = policy.grades.filter((grade) => grade[allowed]).at(-1);
  return (lowest?.from ?? 0) + policy.climates[stance.climate].cutOffShift;
}

/** An unchanged limit: the term that binds it or, with room above it, what keeps it from rising. */
function heldReason(context: Context): Reason | null {
  const { card, decision, policy } = context;
  const current = decision.currentLimit;
  const allowed = smallestTerm(decision.terms, 'stepUp');
  const hasRoom =
    current !== null &&
    allowed !== null &&
    allowed.amount >= current * policy.movement.increaseFrom;
  if (!hasRoom || decision.increaseAccess) return termReason(context);
  const cutOff = cutOffFor(context, 'mayIncrease');
  return card.total < cutOff
    ? gradeReason(context, 'SCORE_BELOW_INCREASE', cutOff)
    : lenderReason(context, 'INCREASES_PAUSED');
}

/** What decided beside a knock-out; a knock-out that closes or freezes leaves nothing to add. */
export function decidingReasons(context: Context): Reason[] {
  const { card, decision, policy, stance, capping } = context;
  const stopped = decision.action === 'close' || decision.action === 'freeze';
  if (stopped && capping.length > 0) return [];
  if (card.total <= policy.movement.closeAt) {
    return [gradeReason(context, 'SCORE_CLOSES', policy.movement.closeAt + 1)];
  }
  const drawFrom = cutOffFor(context, 'mayDraw');
  if (card.total < drawFrom) return [gradeReason(context, 'SCORE_BELOW_DRAWING', drawFrom)];
  if (!policy.programmes[stance.programme].mayDraw) {
    return [lenderReason(context, 'PROGRAMME_CLOSING')];
  }
  const reason = decision.action === 'hold' ? heldReason(context) : termReason(context);
  return reason === null ? [] : [reason];
}
