// How well each card ranks one set: ours in sample and fitted without the set, the worked table, and
// the two cards fitted on that very set.

import type { Figures, SetResults } from '@/lib/content/evidence/results';
import { policyOn, type LenderKind, type Policy } from '@/lib/review';
import { aucOf, type Outcome } from './auc';
import { tells } from './bins';
import { FLOOR_TABLE } from './floor';
import { fitCard, type TalliedSet } from './fit/card';
import { ksOf, rocOf, thinned } from './ks';
import { pointsOf, readPoints, type Points } from './points';
import type { ReadSet } from './read-sets';
import { evidenceOutcomes, logisticOutcomes } from './rivals';
import { tally, totalsOf } from './tally';

export const POLICY_DAY = '2026-11-23';

/** Lower edges of the score bands of the chart; the first band begins below them all. */
const SCORE_EDGES = [500, 560, 620, 680, 740, 800, 860];
const ROC_POINTS = 50;

const round = (value: number, places = 4) => Number(value.toFixed(places));

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const { auc, low, high } = aucOf(outcomes);
  const ks = ksOf(outcomes);
  return {
    auc: round(auc),
    aucLow: round(low),
    aucHigh: round(high),
    ks: round(ks.ks),
    ksLow: round(ks.low),
    ksHigh: round(ks.high),
  };
}

function scoreBands(outcomes: readonly Outcome[]) {
  return [-Infinity, ...SCORE_EDGES].map((from, i) => {
    const until = SCORE_EDGES[i] ?? Infinity;
    const inside = outcomes.filter(({ total }) => total >= from && total < until);
    const bads = inside.filter(({ bad }) => bad).length;
    return {
      from: from === -Infinity ? null : from,
      borrowers: inside.length,
      badRate: inside.length === 0 ? null : round(bads / inside.length),
    };
  });
}

const shippedOutcomes = (set: ReadSet, lender: LenderKind): Outcome[] => {
  const policy = policyOn(POLICY_DAY, lender);
  return totalsOf(tally(set.borrowers, policy), pointsOf(policy));
};

/** Every figure of one set; `produced` is the card fitted on all sets. */
export function setResults(
  set: ReadSet,
  tallied: readonly TalliedSet[],
  policy: Policy,
  produced: Points,
): SetResults {
  const own = tally(set.borrowers, policy);
  const others = tallied.filter(({ id }) => id !== set.id);
  const shipped = totalsOf(own, pointsOf(policy));
  return {
    set: set.id,
    borrowers: set.borrowers.length,
    badRate: round(set.borrowers.filter(({ bad }) => bad).length / set.borrowers.length),
    signals: policy.attributes
      .map(({ signal }) => signal)
      .filter((signal) => tells(set.borrowers, signal)),
    figures: {
      shipped: figuresOf(shipped),
      produced: figuresOf(totalsOf(own, produced)),
      leftOut: figuresOf(totalsOf(own, fitCard(policy, others))),
      floor: figuresOf(totalsOf(own, readPoints(FLOOR_TABLE, policy))),
      logistic: figuresOf(logisticOutcomes(set.borrowers, policy)),
      evidence: figuresOf(evidenceOutcomes(set.borrowers, policy)),
      bank: figuresOf(shippedOutcomes(set, 'bank')),
      business: figuresOf(shippedOutcomes(set, 'business')),
    },
    roc: thinned(rocOf(shipped), ROC_POINTS).map(({ goods, bads }) => [
      round(goods, 3),
      round(bads, 3),
    ]),
    scores: scoreBands(shipped),
  };
}
