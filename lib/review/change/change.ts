// Stage: change. What two reviews differ by, and whose share is whose.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { FACT_GROUPS, type FactGroup } from '../facts/facts';
import type { Policy, Stance } from '../policy/policy';
import type { Profile } from '../profile/schema';

/** One side of a comparison: a record, the rules, the day, and what is assumed of the lender. */
export type Reviewed = { profile: Profile; policy: Policy; asOf: IsoDate; stance?: Stance };

/**
 * Who can have moved the limit: the groups of facts, time alone, the version of the rules, and the
 * two sides of the lender's stance. The order breaks ties of a single fen.
 */
export const PLAYERS = [...FACT_GROUPS, 'time', 'policy', 'climate', 'programme'] as const;
export type Player = FactGroup | 'time' | 'policy' | 'climate' | 'programme';

/** Whether a player is a group of facts, and not time, the rules or the lender's stance. */
export const isGroup = (player: Player): player is FactGroup =>
  (FACT_GROUPS as readonly Player[]).includes(player);

export type Cause = 'behaviour' | 'reassessment' | 'riskPolicy' | 'strategy';

/** What kind of cause each player is; a fixed table. */
export const CAUSES: Record<Player, Cause> = {
  income: 'reassessment',
  debtService: 'reassessment',
  debtBalances: 'reassessment',
  utilization: 'reassessment',
  lenders: 'behaviour',
  inquiries: 'behaviour',
  newAccounts: 'behaviour',
  repayment: 'behaviour',
  history: 'reassessment',
  stability: 'reassessment',
  behaviour: 'behaviour',
  line: 'reassessment',
  time: 'reassessment',
  policy: 'riskPolicy',
  climate: 'riskPolicy',
  programme: 'strategy',
};

export type Share = {
  player: Player;
  /** Exact Shapley share of the change in limit, in fen. */
  limit: Fen;
  /** The same of the change in score, in points. */
  score: number;
  /** What this player alone would have changed, all others as before; shares differ from it. */
  alone: Fen;
};

export type Change = {
  /** The review's limit before and after. */
  from: Fen;
  to: Fen;
  /** One share a player, in the players' order; they sum to `to - from`. */
  shares: Share[];
  /** What the observed change leaves over, in fen; may be negative. Absent without an observation. */
  unexplained?: Fen;
};
