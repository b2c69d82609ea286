// What a funding mix is asked and what it answers.

import type { CashFacts } from '../business/cash-facts';
import type { Stress } from '../business/stress';
import type { DatedAmount } from '../dated';
import type { Fen } from '@/lib/units/fen';
import type { MixLimit, MixLimits } from './limits';
import type { Offer } from './offer';

/** Cash that is no borrowing: what it moves, later payments too. */
export type OwnCash = {
  code: 'COLLECT_RECEIVABLES' | 'SUPPLIER_TERMS' | 'SELL_STOCK' | 'RENT_TERMS' | 'OTHER';
  flows: readonly DatedAmount[];
};

export type MixInput = {
  facts: CashFacts;
  stress: Stress;
  /** Used in this order, before anything is borrowed. */
  ownCash: readonly OwnCash[];
  /** Only offers of channels that are open to the borrower. */
  offers: readonly Offer[];
  limits: MixLimits;
  /** Amounts are whole steps. */
  step: Fen;
};

export type Allocation = {
  parts: { offer: string; lender: string; amount: Fen }[];
  amount: Fen;
  /** A year's cost under the stated ranges. */
  cost: { low: Fen; high: Fen };
  /** What stays uncovered of the gap with these loans in the cash view, and how long cash lasts. */
  gap: Fen;
  runwayDays: number | null;
  /** How long cash lasts if the largest new lender lends nothing and stops its old lines. */
  runwayIfLargestFailsDays: number | null;
  /** Cash at the end of the twelve months, and what these loans still ask for after them. */
  cashAfterYear: Fen;
  dueAfterYear: Fen;
};

type Gap = {
  before: Fen;
  afterOwnCash: Fen;
};

/**
 * `EARNS_NOTHING`: under this stress nothing is left over in a year that could repay a loan.
 * `TOO_SLOW`: no money would come before cash runs out. `NO_RELIEF`: no loans make the gap a step
 * smaller. `LIMITS`: they would, but not within the limits.
 */
export type RefusalToBorrow =
  'EARNS_NOTHING' | 'NOTHING_OFFERED' | 'TOO_SLOW' | 'NO_RELIEF' | 'LIMITS';

export type FundingMix =
  | { kind: 'noGap' }
  | { kind: 'ownCash'; gap: Gap; used: OwnCash[] }
  | { kind: 'doNotBorrow'; why: RefusalToBorrow; gap: Gap; used: OwnCash[] }
  | {
      kind: 'mix';
      gap: Gap;
      used: OwnCash[];
      choice: Allocation;
      /** The cheapest that covers as much without one, at least, of the chosen offers. */
      runnerUp: Allocation | null;
      /** The same cover without one limit: what that would save a year, and what it would risk. */
      prices: { limit: MixLimit; saves: Fen; without: Allocation }[];
    };
