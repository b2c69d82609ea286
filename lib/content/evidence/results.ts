// What `npm run evidence` found, as its committed file holds it. Charts and tables read from here and
// print no figure of their own.

import type { SignalId } from '@/lib/review';
import type { OutcomeSet } from './band-evidence';
import type { JudgementCode } from './judgements';
import file from './results.json';

/** How well a card ranks a set, each figure with its 95% interval. */
export type Figures = {
  auc: number;
  aucLow: number;
  aucHigh: number;
  ks: number;
  ksLow: number;
  ksHigh: number;
};

/**
 * `shipped`: the points in use; `produced`: fitted on all sets; `leftOut`: fitted on the other sets;
 * `floor`: the worked table; `logistic` and `evidence`: fitted on this very set.
 */
export const CARDS = [
  'shipped',
  'produced',
  'leftOut',
  'floor',
  'logistic',
  'evidence',
  'bank',
  'business',
] as const;
export type Card = (typeof CARDS)[number];

export type SetResults = {
  set: OutcomeSet;
  borrowers: number;
  badRate: number;
  signals: readonly SignalId[];
  figures: Record<Card, Figures>;
  /** Share of goods and of bads refused, as the lowest totals are refused first. */
  roc: readonly (readonly [number, number] | number[])[];
  /** `from: null` is the lowest band. */
  scores: readonly { from: number | null; borrowers: number; badRate: number | null }[];
};

export type Results = {
  /** The points that the figures were made with, by lender kind and signal. */
  madeWith: Record<string, Record<string, string>>;
  produced: Record<string, string>;
  differences: readonly {
    signal: SignalId;
    band: string;
    produced: number;
    shipped: number;
    reason: JudgementCode;
  }[];
  sets: readonly SetResults[];
  /** Columns of the sets that hold a protected attribute. */
  protectedColumns: readonly string[];
};

export const RESULTS = file as unknown as Results;
