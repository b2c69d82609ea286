// A change told by whose it is: the borrower's figures by cause, dated rules, what is assumed of the
// lender, and what is left over. Pure.

import { CAUSES, type Cause, type Change, type Player, type Share } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import { inWholes, unitOf } from './whole';
import type { Observed } from './sides';

export type Group = { cause: Cause; limit: Fen; score: number; parts: Share[] };

export type Split = {
  /** The review's limit before and after. */
  from: Fen;
  to: Fen;
  observed: Observed | null;
  /** Causes that changed something, each with its shares, the largest first. */
  groups: Group[];
  /** What changes in the borrower's own figures explain. */
  figures: Fen;
  /** The share of rules that changed on a date, and of what is assumed of the lender. */
  rules: Fen;
  assumed: Fen;
  /** `null` while what is left of the limit is not known. */
  unexplained: Fen | null;
  /** Players that changed nothing at all. */
  idle: Player[];
  /** What amounts are rounded to. */
  unit: Fen;
};

const ORDER = ['reassessment', 'behaviour', 'riskPolicy', 'strategy'] as const satisfies Cause[];

const sumOf = (shares: readonly Share[], of: 'limit' | 'score' = 'limit') =>
  shares.reduce((sum, share) => sum + share[of], 0);

const moved = ({ limit, score, alone }: Share) => limit !== 0 || score !== 0 || alone !== 0;

function groupOf(cause: Cause, shares: readonly Share[]): Group[] {
  const parts = shares
    .filter(({ player }) => CAUSES[player] === cause)
    .sort((a, b) => Math.abs(b.limit) - Math.abs(a.limit) || Math.abs(b.score) - Math.abs(a.score));
  if (parts.length === 0) return [];
  return [{ cause, limit: toFen(sumOf(parts)), score: sumOf(parts, 'score'), parts }];
}

/** A change by cause, in round amounts that sum to what happened. */
export function splitOf(change: Change, observed: Observed | null): Split {
  const { from, to, shares } = change;
  const unit = unitOf([from, to, ...(observed ? [observed.from, observed.to] : [])]);
  const rounded = inWholes(
    shares.map(({ limit }) => limit),
    unit,
  );
  const whole = shares.map((share, i) => ({ ...share, limit: rounded[i] ?? toFen(0) }));
  const parts = whole.filter((_, i) => shares.slice(i, i + 1).some(moved));
  const limitOf = (...players: Player[]) =>
    toFen(sumOf(parts.filter(({ player }) => players.includes(player))));
  const [rules, assumed] = [limitOf('policy'), limitOf('climate', 'programme')];
  return {
    from,
    to,
    observed,
    groups: ORDER.flatMap((cause) => groupOf(cause, parts)),
    figures: toFen(to - from - rules - assumed),
    rules,
    assumed,
    unexplained: observed && toFen(observed.to - observed.from - (to - from)),
    idle: shares.filter((share) => !moved(share)).map(({ player }) => player),
    unit,
  };
}
