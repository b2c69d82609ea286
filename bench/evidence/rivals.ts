// Two cards fitted on the very set they are judged on: logistic regression on the raw signals, and
// weights of evidence over tenths of each signal. Neither need be monotone nor hold anywhere else.

import { SIGNAL_IDS, type Policy, type SignalId } from '@/lib/review';
import type { Outcome } from './auc';
import { tells, weightOfEvidence } from './bins';
import { fitLogistic, logitOf } from './logistic';
import type { Borrower } from './tally';

const PARTS = 10;
const LOWEST = 0.005;

/** The signals that a policy scores and the set tells of. */
const told = (borrowers: readonly Borrower[], { attributes }: Policy): SignalId[] =>
  SIGNAL_IDS.filter((id) => attributes.some(({ signal }) => signal === id) && tells(borrowers, id));

const knownValues = (borrowers: readonly Borrower[], signal: SignalId) =>
  Float64Array.from(
    borrowers.flatMap(({ signals }) => {
      const value = signals[signal];
      return value === null ? [] : [value];
    }),
  ).sort();

const quantile = (sorted: Float64Array, share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Standard scores, the outermost half percent drawn in, and a mark for each unknown value. */
function standardColumn(borrowers: readonly Borrower[], signal: SignalId): number[][] {
  const sorted = knownValues(borrowers, signal);
  const [low, high] = [quantile(sorted, LOWEST), quantile(sorted, 1 - LOWEST)];
  const within = sorted.map((value) => Math.min(high, Math.max(low, value)));
  const mean = within.reduce((sum, value) => sum + value, 0) / within.length;
  const spread = Math.sqrt(
    within.reduce((sum, value) => sum + (value - mean) ** 2, 0) / within.length,
  );
  const values = borrowers.map(({ signals }) => {
    const value = signals[signal];
    return value === null ? 0 : (Math.min(high, Math.max(low, value)) - mean) / (spread || 1);
  });
  const unknown = borrowers.map(({ signals }) => Number(signals[signal] === null));
  return sorted.length === borrowers.length ? [values] : [values, unknown];
}

/** Each borrower's weight of evidence: that of the tenth a value falls in, or of not being known. */
function evidenceColumn(borrowers: readonly Borrower[], signal: SignalId): number[] {
  const sorted = knownValues(borrowers, signal);
  const edges = [...new Set(Array.from({ length: PARTS }, (_, i) => quantile(sorted, i / PARTS)))];
  const part = ({ signals }: Borrower) => {
    const value = signals[signal];
    return value === null ? -1 : edges.filter((edge) => value >= edge).length;
  };
  const counts = new Map<number, { goods: number; bads: number }>();
  for (const borrower of borrowers) {
    const count = counts.get(part(borrower)) ?? { goods: 0, bads: 0 };
    if (borrower.bad) count.bads += 1;
    else count.goods += 1;
    counts.set(part(borrower), count);
  }
  const allBads = borrowers.filter(({ bad }) => bad).length;
  const allGoods = borrowers.length - allBads;
  return borrowers.map((borrower) => {
    const { goods = 0, bads = 0 } = counts.get(part(borrower)) ?? {};
    return weightOfEvidence(goods, bads, allGoods, allBads);
  });
}

function outcomesOf(borrowers: readonly Borrower[], columns: readonly number[][]): Outcome[] {
  const rows = borrowers.map((_, r) => Float64Array.from(columns, (column) => column[r] ?? 0));
  const weights = fitLogistic(
    rows,
    borrowers.map(({ bad }) => bad),
  );
  return borrowers.map(({ bad }, r) => {
    const row = rows[r] ?? new Float64Array();
    return { total: -logitOf(row, weights), bad };
  });
}

/** Logistic regression on standardised raw signals, with a mark for each that is not known. */
export const logisticOutcomes = (borrowers: readonly Borrower[], policy: Policy): Outcome[] =>
  outcomesOf(
    borrowers,
    told(borrowers, policy).flatMap((signal) => standardColumn(borrowers, signal)),
  );

/** Logistic regression on the weights of evidence of the same set. */
export const evidenceOutcomes = (borrowers: readonly Borrower[], policy: Policy): Outcome[] =>
  outcomesOf(
    borrowers,
    told(borrowers, policy).map((signal) => evidenceColumn(borrowers, signal)),
  );
