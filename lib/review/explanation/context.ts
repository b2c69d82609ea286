// Stage: explanation. What every reason is worked out from, and the one question they all ask:
// what would the limit be if this were otherwise?

import { toFen, type Fen } from '@/lib/units/fen';
import { decideLimit } from '../decision/decide-limit';
import type { Decision } from '../decision/decision';
import type { Facts } from '../facts/facts';
import type { KnockOut, Policy, Stance } from '../policy/policy';
import type { SourceId } from '../policy/sources';
import { triggeredKnockOuts } from '../score/score';
import type { Scorecard } from '../score/scorecard';
import type { Signals } from '../signals/signals';
import type { Reason } from './reason';

export type Reviewed = {
  facts: Facts;
  signals: Signals;
  policy: Policy;
  stance: Stance;
  card: Scorecard;
  decision: Decision;
};

export type Context = Reviewed & {
  /** Points before any knock-out. */
  sum: number;
  /** Knock-outs that hold the total below `sum`, the lowest cap first. */
  capping: KnockOut[];
};

/** The context of a finished decision. */
export function contextOf(reviewed: Reviewed): Context {
  const { card, signals, policy } = reviewed;
  const knockOut = card.lines.find(({ kind }) => kind === 'knockOut');
  const sum = card.total - (knockOut?.points ?? 0);
  const capping = knockOut
    ? triggeredKnockOuts(signals, policy).filter(({ cap }) => cap < sum)
    : [];
  return { ...reviewed, sum, capping };
}

/** What the limit would be at another total or stance, less the limit; never below 0. */
export function limitGain(context: Context, total: number, stance = context.stance): Fen {
  const { facts, policy, card, decision } = context;
  const other = decideLimit({ total, knockOuts: card.knockOuts }, facts, policy, stance);
  return toFen(Math.max(0, other.limit - decision.limit));
}

type Given = Pick<Reason, 'code' | 'kind' | 'limitEffect'> & Partial<Reason>;

/** A reason whose numbers share one source; everything not given is empty. */
export const reasonFrom = (source: SourceId, given: Given): Reason => ({
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
