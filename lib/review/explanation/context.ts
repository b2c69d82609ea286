// Stage: explanation. What every reason is worked out from, and the one question they all ask:
// what would the limit be if this were otherwise?

import { toFen, type Fen } from '@/lib/units/fen';
import type { Decision } from '../decision/decision';
import { limitByTotal } from '../decision/decide-limit';
import type { Facts } from '../facts/facts';
import { NEUTRAL_STANCE, type KnockOut, type Policy, type Stance } from '../policy/policy';
import { triggeredKnockOuts } from '../score/score';
import type { Scorecard } from '../score/scorecard';
import type { Signals } from '../signals/signals';

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
  capping: readonly KnockOut[];
  /** What the limit would be at another total, less the limit; never below 0. */
  gainAt: (total: number) => Fen;
  /** The same total in a normal climate and an unchanged programme, less the limit. */
  gainIfNeutral: () => Fen;
};

const NONE: readonly KnockOut[] = [];

const gainOver = ({ limit }: Decision, other: Fen) => toFen(Math.max(0, other - limit));

/** The context of a finished decision. */
export function contextOf(reviewed: Reviewed): Context {
  const { card, signals, policy, facts, stance, decision } = reviewed;
  const knockOut = card.knockOuts.length === 0 ? undefined : card.lines.at(-1);
  const sum = card.total - (knockOut?.points ?? 0);
  const limitAt = limitByTotal(facts, policy, stance);
  return {
    facts,
    signals,
    policy,
    stance,
    card,
    decision,
    sum,
    capping: knockOut ? triggeredKnockOuts(signals, policy).filter(({ cap }) => cap < sum) : NONE,
    gainAt: (total) => gainOver(decision, limitAt(total)),
    gainIfNeutral: () =>
      gainOver(decision, limitByTotal(facts, policy, NEUTRAL_STANCE)(card.total)),
  };
}
